import type { Palette } from "../../figures/scene.ts";

/** The page design in the colours of a palette: Typst source that knows no text of a report. */
export const styleOf = (palette: Palette): string => `
#let ink = rgb("${palette.ink}")
#let muted = rgb("${palette.muted}")
#let rule-color = rgb("${palette.rule}")
#let grid-color = rgb("${palette.grid}")
#let tint = rgb("${palette.tint}")
#let accent = rgb("${palette.accent}")
#let accent-tint = rgb("${palette.accentTint}")
#let sand = rgb("${palette.sand}")
#let sand-tint = rgb("${palette.sandTint}")
${design}`;

const design = `#let hairline = 0.5pt + rule-color

// As narrow as a text gets without another line: no word is left alone on the last one.
#let balanced(body) = block(width: 100%, above: 0pt, below: 0pt, layout(size => {
  let high(width) = measure(width: width, body).height
  let (low, width) = (size.width * 40%, size.width)
  let lines = high(width)
  if lines > high(size.width * 4) {
    for _ in range(6) {
      let half = (low + width) / 2
      if high(half) > lines { low = half } else { width = half }
    }
  }
  block(width: width, body)
}))

// Goes to the next page where less room than this is left.
#let need(height) = {
  block(height: height, above: 0pt, below: 0pt, breakable: false)
  v(-height)
}

#let running-header(name) = context {
  let here-page = here().page()
  if here-page == 1 { return }
  let page-of(it) = it.location().page()
  let chapters = query(heading.where(level: 1))
  let begun = chapters.filter(it => page-of(it) == here-page)
  let before = chapters.filter(it => page-of(it) < here-page)
  let current = if begun.len() > 0 { begun.first().body } else if before.len() > 0 { before.last().body }
  set text(8.5pt, fill: muted)
  // What repeats on every page is no place for links, and PDF/UA forbids them there.
  show link: it => it.body
  // A long name must not squeeze the other: each has its share and goes on in a second line.
  grid(columns: (1fr, 1fr), column-gutter: 16pt, align: bottom,
    name, align(right, current))
}

#let running-footer(page-label) = context {
  if here().page() == 1 { return }
  set text(8.5pt, fill: muted)
  align(right, page-label(
    str(counter(page).get().first()), str(counter(page).final().first())))
}

#let report(name: "", author: (), description: none, date: none, lang: "en", region: none,
  fonts: (), paper: "a4", turned: false, figure-word: "", table-word: "", page-label: (a, b) => a, body) = {
  set document(title: name, author: author, description: description, date: date)
  set text(font: fonts, fallback: false, lang: lang, region: region, size: 10.5pt, fill: ink,
    hyphenate: false, number-type: "lining")
  set page(paper: paper, flipped: turned, margin: (x: 2.5cm, top: 2.7cm, bottom: 2.4cm),
    header: running-header(name), header-ascent: 35%,
    footer: running-footer(page-label), footer-descent: 40%)
  set par(leading: 0.7em, spacing: 1.22em, justify: false)
  set strong(delta: 200)
  set list(indent: 2pt, body-indent: 7pt, marker: text(fill: accent, "•"), spacing: 0.72em)
  set enum(indent: 2pt, body-indent: 7pt, spacing: 0.72em,
    numbering: n => text(fill: accent, weight: 600, numbering("1.", n)))
  set footnote.entry(separator: line(length: 22%, stroke: hairline), gap: 0.6em)
  show footnote.entry: set text(8.5pt)
  show raw: set text(font: fonts, size: 1em / 0.8 * 0.94)
  show raw.where(block: false): it => highlight(fill: tint, top-edge: 0.95em, bottom-edge: -0.25em,
    extent: 1.5pt, it)
  show raw.where(block: true): it => block(width: 100%, fill: tint, inset: 10pt, radius: 2pt, it)
  show quote.where(block: true): it => block(inset: (left: 14pt, y: 2pt), stroke: (left: 1.5pt + rule-color),
    text(fill: muted, it.body))

  show heading: set text(weight: 600, hyphenate: false)
  show heading: set par(leading: 0.5em)
  show heading.where(level: 1): it => block(above: 38pt, below: 19pt, sticky: true, {
    block(width: 26pt, height: 3pt, fill: accent, below: 9pt, sticky: true)
    balanced(text(21pt, fill: ink, it.body))
  })
  show heading.where(level: 2): it => block(above: 27pt, below: 13pt, sticky: true,
    text(14pt, fill: accent, it.body))
  show heading.where(level: 3): it => block(above: 20pt, below: 11pt, sticky: true, text(11.5pt, it.body))
  show heading.where(level: 4): it => block(above: 17pt, below: 10pt, sticky: true, text(10.5pt, fill: muted, it.body))

  set figure(gap: 9pt)
  set figure.caption(separator: [. ], position: bottom)
  show figure.where(kind: image): set figure(supplement: figure-word)
  show figure.where(kind: table): set figure(supplement: table-word)
  show figure.where(kind: table): set figure.caption(position: top)
  show figure.where(kind: table): set block(breakable: true)
  show figure: set block(above: 18pt, below: 18pt)
  show figure: set align(left)
  show figure.caption: it => block(width: 100%, sticky: it.position == top, {
    set text(9pt, fill: muted)
    set align(left)
    strong(text(fill: ink, { it.supplement; [ ]; context it.counter.display(it.numbering); it.separator }))
    it.body
  })

  set outline(indent: 0pt)
  show outline.entry: set text(10.5pt)
  show outline.entry.where(level: 1): set text(weight: 600)
  show outline.entry.where(level: 1): set block(above: 15pt)
  show outline.entry.where(level: 2): set block(above: 7pt)
  set outline.entry(fill: box(width: 1fr, inset: (x: 6pt), baseline: -2.2pt, line(length: 100%, stroke: (paint: rule-color, thickness: 0.5pt, dash: "dotted"))))
  set outline(indent: 14pt)

  body
}

#let contents(name) = {
  pagebreak(weak: true)
  outline(title: name, depth: 2)
  pagebreak(weak: true)
}

// With a break a lone text is a paragraph too: else it has no place in the order of reading.
#let paragraphs(body) = { body; parbreak() }
#let anchored(target, body) = link(target, text(fill: accent, underline(stroke: 0.4pt + accent, offset: 1.8pt, body)))
#let prose(width, body) = block(width: width, above: 1.22em, below: 1.22em, paragraphs(body))
#let separator = block(above: 16pt, below: 16pt, line(length: 100%, stroke: hairline))
#let mark-gap(body) = emph(text(fill: muted, highlight(fill: sand-tint, extent: 1.5pt, body)))
#let mark-quote(body) = body
#let mark-bar(body) = body
#let mark-tag(body) = box(stroke: 0.5pt + rule-color, fill: tint, radius: 2.5pt, inset: (x: 3.5pt), outset: (y: 2.2pt),
  text(0.88em, body))

#let mark(path, width, height, alt) = block(below: 16pt, fill: white, radius: 3pt, inset: 8pt,
  image(path, width: width, height: height, alt: alt))

#let cover(kicker: none, name: none, lead: none, logo: none, body) = {
  set page(margin: 0pt, header: none, footer: none)
  block(width: 100%, height: 66%, fill: accent, inset: (x: 2.5cm, top: if logo == none { 3cm } else { 2cm }, bottom: 1.8cm), {
    logo
    set text(fill: white)
    text(12pt, weight: 600, kicker)
    v(1fr)
    block(width: 92%, {
      set par(leading: 0.42em)
      show title: it => block(below: 12pt, balanced(text(36pt, weight: 600, it.body)))
      title(name)
    })
    v(10pt)
    set par(leading: 0.6em)
    text(14pt, lead)
  })
  block(width: 100%, inset: (x: 2.5cm, top: 1.1cm), body)
}

// A band over the head of the first page, the text going on below it.
#let cover-band(kicker: none, name: none, lead: none, logo: none, body) = {
  block(width: 100%, fill: accent, outset: (x: 2.5cm, top: 2.7cm), inset: (bottom: 16pt), below: 16pt, {
    if logo != none { place(top + right, logo) }
    set text(fill: white)
    block(below: 16pt, paragraphs(text(11pt, weight: 600, kicker)))
    set par(leading: 0.42em)
    show title: it => block(below: 10pt, balanced(text(24pt, weight: 600, it.body)))
    title(name)
    set par(leading: 0.6em)
    text(11.5pt, lead)
  })
  body
}

#let wide-page(body) = page(flipped: true, body)

#let report-title(body) = {
  show title: set text(28pt, weight: 600, fill: accent)
  title(body)
}

#let numbers(..items) = {
  let shown = items.pos()
  let figure-of(number) = text(19pt, weight: 600, fill: accent, number)
  block(above: 18pt, below: 20pt, width: 100%, breakable: false, layout(size => {
    // Five in a row where they fit; else rows of the same length: five or six stand in threes, others in fours.
    let fits = shown.len() == 5 and shown.all(((number, _)) => measure(figure-of(number)).width < size.width / 5 - 12pt)
    let count = if fits { 5 } else if shown.len() in (5, 6) { 3 } else { calc.min(4, calc.max(2, shown.len())) }
    grid(columns: (1fr,) * count, column-gutter: 12pt, row-gutter: 12pt,
      ..shown.map(((number, label)) => block(width: 100%, height: auto, stroke: (top: 1.5pt + accent), inset: (top: 8pt, bottom: 2pt), {
        block(below: 5pt, figure-of(number))
        text(9pt, fill: muted, label)
      })))
  }))
}

#let facts(..items) = {
  set text(9.2pt)
  set par(leading: 0.52em)
  set list(spacing: 0.52em)
  block(above: 12pt, below: 14pt, list(marker: none, indent: 0pt, body-indent: 0pt, spacing: 0pt,
    ..items.pos().map(((name, value, long)) => block(width: 100%, breakable: long, inset: (y: 3.4pt), stroke: (top: 0.4pt + grid-color),
      grid(columns: (27%, 1fr), column-gutter: 12pt, text(fill: muted, name), value)))))
}

#let fiche(level, body) = need(150pt) + block(width: 100%, above: 20pt, below: 20pt, inset: (x: 12pt, top: 4pt, bottom: 10pt),
  stroke: (left: 2pt + accent), {
  show heading: it => block(above: 16pt, below: 9pt, sticky: true, text(10pt, fill: muted, it.body))
  show heading.where(level: level): it => block(above: 4pt, below: 12pt, sticky: true, text(13pt, fill: accent, it.body))
  body
})

#let callout(fill, stroke, body) = block(width: 100%, above: 14pt, below: 14pt, fill: fill, radius: 2pt,
  stroke: (left: stroke), inset: (x: 12pt, y: 9pt), { set text(9.8pt); paragraphs(body) })
#let note(body) = callout(accent-tint, 2pt + accent, body)
#let gap(body) = callout(sand-tint, (paint: sand, thickness: 2pt, dash: "dashed"), body)

#let columns-of(count, gap, ..parts) = block(width: 100%, above: 10pt, below: 10pt,
  grid(columns: (1fr,) * count, column-gutter: gap, row-gutter: gap, ..parts))

// As high as asked at least, twice as much on a large sheet.
#let roomy(height, body) = context grid(columns: (1fr, 0pt), body,
  block(height: height * if calc.min(page.width, page.height) > 700pt { 2 } else { 1 }))

// What is there, and room to write: as high as so many lines at least.
#let field(lines, name, body) = {
  block(below: 6pt, paragraphs(text(9.5pt, weight: 600, fill: accent, name)))
  set text(9.5pt)
  set par(leading: 0.55em)
  roomy(lines * 15pt, body)
}

#let field-box(lines, name, body) = block(width: 100%, above: 0pt, below: 10pt, stroke: 0.8pt + rule-color, radius: 3pt,
  inset: (x: 12pt, y: 9pt), breakable: false, field(lines, name, body))
#let field-cell(lines, name, body) = grid.cell(stroke: 0.8pt + rule-color, inset: (x: 12pt, y: 9pt),
  breakable: false, field(lines, name, body))

// The first cell of a row to write in.
#let tall(body) = roomy(18pt, body)

#let data-table(size: 9pt, tall: false, small: false, columns: (), align: (), ..cells) = {
  set text(size)
  set par(leading: 0.52em)
  show table.cell.where(y: 0): set text(weight: 600, fill: ink)
  show strong: set text(weight: 600)
  block(above: if small { 7pt } else { 12pt }, below: if small { 10pt } else { 16pt }, breakable: true, table(columns: columns, align: (x, y) => align.at(x) + if y == 0 { bottom } else { top },
    inset: (x, y) => (left: if x == 0 { 0pt } else { 6pt }, right: 6pt, y: if small { 2.4pt } else { 4.6pt }),
    stroke: (x, y) => (
      bottom: if y == 0 { 0.9pt + accent } else { 0.4pt + rule-color },
      left: if tall and x > 0 { 0.4pt + rule-color },
    ),
    ..cells))
}

#let drawing(path, width, height, texts) = block(width: width, height: height, {
  place(top + left, image(path, width: width, height: height, format: "svg"))
  for (body, x, y, size, weight, anchor, color, turn) in texts {
    // A box far wider than any label: a narrow one would wrap it.
    let (shift, side) = if anchor == "end" { (-2000pt, right) } else if anchor == "middle" { (-1000pt, center) } else { (0pt, left) }
    place(top + left, dx: x, dy: y, rotate(turn, origin: top + left, reflow: false,
      place(top + left, dx: shift, box(width: 2000pt, align(side,
        text(size, font: figure-fonts, weight: weight, fill: color, top-edge: "baseline", bottom-edge: "baseline", hyphenate: false, body))))))
  }
})
`;
