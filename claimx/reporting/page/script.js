"use strict";
// Shows the claims of the page's data: a table that is sorted and filtered, and the document of the claim chosen.
// Texts are only ever put in as text, never as markup.
(() => {
  const { claims, documents, say } = JSON.parse(document.getElementById("data").textContent);
  const find = (id) => document.getElementById(id);
  const [rows, more, filters, heads] = [find("rows"), find("more"), find("filters"), document.querySelectorAll("#scroll th")];
  const STEP = 150; // rows put in at once, more when one scrolls to their end
  const COLUMNS = ["source", "category", "number", "population", "location", "date", "sentence"];
  let shown = claims, drawn = 0, order = { field: null, down: false };

  const word = (name) => (Object.hasOwn(say, name) ? say[name] : name);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const make = (tag, props = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };

  claims.forEach((claim, index) => {
    claim.index = index;
    const doc = documents[claim.doc];
    claim.hay = [claim.source, claim.population, claim.location, claim.sentence, doc.title, doc.id].join("\n").toLowerCase();
  });

  // Cut a text where marks begin and end: they may overlap. Each piece is text, or a mark of what is strongest there.
  function marked(text, marks) {
    const strength = ["cue", "source", "quantity"];
    const cuts = [...new Set([0, text.length, ...marks.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, i) => {
      const piece = text.slice(start, cuts[i + 1]);
      const over = marks.filter((m) => m.start <= start && m.end >= cuts[i + 1]);
      if (!over.length) return document.createTextNode(piece);
      over.sort((a, b) => strength.indexOf(b.kind) - strength.indexOf(a.kind));
      const mark = make("mark", { className: over[0].kind }, piece);
      if (over[0].claim !== undefined) {
        mark.dataset.claim = over[0].claim;
        mark.tabIndex = 0;
        mark.setAttribute("role", "button");
        mark.title = say.back;
      }
      return mark;
    });
  }
  const spans = (list, claim) =>
    list.map(([kind, start, end]) => ({ kind, start, end, claim: kind === "quantity" ? claim : undefined }));

  function row(claim) {
    const tr = make("tr");
    tr.dataset.claim = claim.index;
    for (const name of COLUMNS) {
      const td = make("td", { className: name });
      td.dataset.name = word(name);
      if (name === "number") td.append(make("button", { type: "button", title: say.open }, claim.number));
      else if (name === "sentence") td.append(...marked(claim.sentence, spans(claim.marks)));
      else td.append(name === "source" ? claim.source ?? say.author : name === "category" ? word(claim.category) : claim[name] ?? "");
      if (name === "category" && claim.modality !== "asserted") td.append(make("br"), make("small", {}, word(claim.modality)));
      tr.append(td);
    }
    return tr;
  }

  function draw(upTo) {
    const end = Math.min(shown.length, Math.max(upTo, drawn));
    rows.append(...shown.slice(drawn, end).map(row));
    drawn = end;
  }

  function refresh() {
    const want = Object.fromEntries(new FormData(filters));
    const [search, location] = [want.search.toLowerCase(), want.location.toLowerCase()];
    shown = claims.filter((c) =>
      (!search || c.hay.includes(search)) &&
      (!location || (c.location ?? "").toLowerCase().includes(location)) &&
      ["category", "source_type", "modality"].every((name) => !want[name] || c[name] === want[name]) &&
      (!want.since || (c.day !== "" && c.day + "~" >= want.since)) &&
      (!want.until || (c.day !== "" && c.day <= want.until)));
    if (order.field) {
      const key = (c) => (order.field === "number" ? c.size : c[order.field]);
      const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
      shown.sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        if (x === null || y === null) return (x === null) - (y === null) || a.index - b.index;
        const way = typeof x === "number" ? x - y : compare(x, y);
        return (order.down ? -way : way) || a.index - b.index;
      });
    }
    rows.replaceChildren();
    drawn = 0;
    draw(STEP);
    const count = (n) => n.toLocaleString(document.documentElement.lang);
    find("shown").textContent = fill(say.shown, { shown: count(shown.length), all: count(claims.length) });
  }

  function open(claim) {
    const doc = documents[claim.doc];
    const ours = claims.filter((c) => c.doc === claim.doc);
    find("document-title").textContent = doc.title ?? doc.id;
    const about = [doc.title ? doc.id : null, doc.date].filter(Boolean).join(" · ");
    find("about").replaceChildren(about, ...(doc.url ? [" ", make("a", { href: doc.url, rel: "noopener noreferrer" }, doc.url)] : []));
    if (doc.text !== null) {
      find("text").replaceChildren(...marked(doc.text, ours.flatMap((c) => spans(c.places, c.index))));
    } else {
      const sentences = ours.map((c) => make("p", {}, ...marked(c.sentence, spans(c.marks, c.index))));
      find("text").replaceChildren(make("p", {}, make("em", {}, say.no_text)), ...sentences);
    }
    find("text").lang = doc.lang;
    choose(claim);
    const mark = find("text").querySelector(`mark[data-claim="${claim.index}"]`);
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }

  function back(claim) {
    if (!shown.includes(claim)) { filters.reset(); refresh(); }
    draw(shown.indexOf(claim) + 1);
    choose(claim);
    const tr = rows.querySelector(`tr[data-claim="${claim.index}"]`);
    tr.scrollIntoView({ block: "center" });
    tr.querySelector("button").focus({ preventScroll: true });
  }

  function choose(claim) {
    document.querySelectorAll(".here").forEach((element) => element.classList.remove("here"));
    document.querySelectorAll(`[data-claim="${claim.index}"]`).forEach((element) => element.classList.add("here"));
  }

  const chosen = (event, selector) => {
    const element = event.target.closest(selector);
    return element ? claims[element.dataset.claim] : null;
  };
  rows.addEventListener("click", (event) => { const claim = chosen(event, "tr"); if (claim) open(claim); });
  find("text").addEventListener("click", (event) => { const claim = chosen(event, "mark[data-claim]"); if (claim) back(claim); });
  find("text").addEventListener("keydown", (event) => {
    const claim = event.key === "Enter" || event.key === " " ? chosen(event, "mark[data-claim]") : null;
    if (claim) { event.preventDefault(); back(claim); }
  });
  heads.forEach((head) => head.addEventListener("click", () => {
    order = { field: head.dataset.field, down: order.field === head.dataset.field && !order.down };
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
    refresh();
  }));
  filters.addEventListener("input", refresh);
  filters.addEventListener("change", (event) => { if (event.target.matches("select")) refresh(); });
  filters.addEventListener("submit", (event) => event.preventDefault());
  new IntersectionObserver((seen) => { if (seen[0].isIntersecting) draw(drawn + STEP); }, { root: find("scroll"), rootMargin: "600px" }).observe(more);
  refresh();
})();
