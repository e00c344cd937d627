/// The style of every HTML report. The page's policy names its digest, so nothing else can style or load anything.
public enum HTMLStylesheet {
    /// The style sheet's digest as the policy writes it; a test keeps it in step with ``css``.
    public static let digest: StaticString = "sha256-4fqr3xl/VoOuwhJ191qwsfSmJ0fLCXSDT25+QAd8ANg="

    /// The style sheet.
    public static let css: StaticString = """

        :root {
          --paper: #fcfbf8; --panel: #ffffff; --ink: #1c1e21; --soft: #54585f; --rule: #d8d4cb; --link: #14508c;
          --supported: #17643a; --refuted: #a01c1c; --mixed: #7a5200; --other: #56459a; --recheck: #9c3a05;
          --proposed: #1d5a94; --open: #474d55; --waived: #66574a; --aside: #5c6066;
          --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #15171a; --panel: #1c1f23; --ink: #e9e7e2; --soft: #aeb2b8; --rule: #3b3f45; --link: #8dbdf0;
            --supported: #7fd09c; --refuted: #ff9d95; --mixed: #e9bd66; --other: #bdadf7; --recheck: #ffab70;
            --proposed: #86bdf2; --open: #b9bfc7; --waived: #cbb7a3; --aside: #a9adb3;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-behavior: auto; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
        .skip { position: absolute; left: -100rem; top: 0; padding: .5rem 1rem; background: var(--panel); }
        .skip:focus { left: 0; }
        header, nav, main, footer { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
        header { padding-top: 3rem; }
        .kicker { margin: 0 0 .6rem; font-size: .8rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; color: var(--soft); }
        h1 { margin: 0 0 .8rem; font: 600 2.1rem/1.18 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
        h2 { margin: 3.2rem 0 1rem; padding-top: .9rem; border-top: 2px solid var(--ink); font: 600 1.4rem/1.25 var(--serif); }
        h3 { margin: 0; font: 600 1.12rem/1.4 var(--serif); }
        h4 { margin: 1.15rem 0 .3rem; font-size: .78rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
        p { margin: .5rem 0; }
        a { color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .meta, .note { color: var(--soft); font: .9rem/1.5 var(--sans); }
        .facts { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .2rem 1rem; margin: .6rem 0; font-size: .92rem; }
        .facts dt { color: var(--soft); }
        .facts dd { margin: 0; }
        nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: 1.4rem 0 0; padding: .7rem 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); list-style: none; font-size: .92rem; }
        .lead { font: 1.22rem/1.5 var(--serif); }
        .draft { margin: 1rem 0; padding: .6rem .9rem; border-left: 4px solid var(--recheck); background: var(--panel); }
        ul.plain { list-style: none; margin: .3rem 0; padding: 0; }
        ul.plain > li { margin: .5rem 0; }
        code { font: .85em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; word-break: break-all; }
        blockquote { margin: .35rem 0; padding-left: .8rem; border-left: 3px solid var(--rule); font-family: var(--serif); }
        del { text-decoration: line-through; text-decoration-thickness: 1.5px; color: var(--refuted); }
        .moved { text-decoration: underline dotted 2px; color: var(--mixed); }
        del.moved { text-decoration: line-through dotted 1.5px; }
        ins { text-decoration: underline; text-decoration-thickness: 1.5px; color: var(--supported); font-weight: 600; }

        .s-supported { --tone: var(--supported); --line: solid; }
        .s-refuted { --tone: var(--refuted); --line: double; }
        .s-mixed { --tone: var(--mixed); --line: dashed; }
        .s-other { --tone: var(--other); --line: dashed; }
        .s-recheck { --tone: var(--recheck); --line: wavy; }
        .s-proposed { --tone: var(--proposed); --line: dotted; }
        .s-open { --tone: var(--open); --line: dotted; }
        .s-waived { --tone: var(--waived); --line: dotted; }
        .s-aside, .s-gone { --tone: var(--aside); --line: dotted; }
        .pill { display: inline-block; padding: 0 .55em; border: 1.5px solid var(--tone); border-radius: 1em; color: var(--tone); font: 600 .82rem/1.6 var(--sans); white-space: nowrap; }
        .stance { color: var(--tone, var(--ink)); font-weight: 600; }

        .copy { font: 1.1rem/1.75 var(--serif); }
        .copy p { margin: 0 0 1.1rem; white-space: pre-line; }
        mark { background: none; color: inherit; text-decoration: underline var(--line) var(--tone) 2px; text-underline-offset: .28em; }
        .ref { margin-left: .15em; padding: 0 .3em; border-radius: .3em; background: var(--panel); border: 1px solid var(--tone); color: var(--tone); font: 600 .7rem/1.3 var(--sans); text-decoration: none; white-space: nowrap; vertical-align: .25em; }

        .card { margin: 1.1rem 0; padding: 1rem 1.15rem; background: var(--panel); border: 1px solid var(--rule); border-left: 5px solid var(--tone); border-radius: 3px; }
        .card > .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .7rem; margin-bottom: .45rem; font-size: .9rem; color: var(--soft); }
        .num { font-weight: 700; color: var(--tone); }
        .verdict { margin: .6rem 0; }
        .verdict strong { color: var(--tone); }
        .struck { text-decoration: line-through; color: var(--soft); }

        .scroll { overflow-x: auto; margin: .8rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        caption { text-align: left; padding-bottom: .4rem; color: var(--soft); }
        th, td { padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; overflow-wrap: normal; }
        thead th { border-bottom: 1.5px solid var(--ink); font-weight: 600; white-space: nowrap; }
        td.wide { min-width: 16rem; overflow-wrap: anywhere; }
        td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }

        svg { display: block; width: 100%; height: auto; font-family: var(--sans); }
        svg.tall { min-width: 40rem; }
        svg text { fill: var(--ink); font-size: 13px; }
        svg .quiet { fill: var(--soft); }
        svg .bar { fill: var(--tone); stroke: var(--panel); stroke-width: 1; }
        svg .onbar { fill: var(--panel); font-weight: 700; }
        svg .way { fill: var(--tone); opacity: .28; }
        svg .line { fill: none; stroke: var(--tone); stroke-width: 1.6; }
        svg .refutes { stroke-dasharray: 9 4; }
        svg .mixedly { stroke-dasharray: 4 4; }
        svg .context { stroke-dasharray: 1.5 4; }
        .t-supports { --tone: var(--supported); }
        .t-refutes { --tone: var(--refuted); }
        .t-mixed { --tone: var(--mixed); }
        .t-context { --tone: var(--aside); }
        footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--rule); font-size: .85rem; color: var(--soft); }

        @media (max-width: 34rem) {
          header { padding-top: 1.5rem; }
          h1 { font-size: 1.6rem; }
          .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
          .facts dd { margin-bottom: .45rem; }
          .card { padding: .8rem; }
        }
        @page { margin: 18mm 16mm; }
        @media print {
          :root { --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --rule: #bbb; --link: #000; color-scheme: light;
            --supported: #17643a; --refuted: #a01c1c; --mixed: #7a5200; --other: #56459a; --recheck: #9c3a05;
            --proposed: #1d5a94; --open: #474d55; --waived: #66574a; --aside: #5c6066; }
          body { font-size: 10pt; }
          header, nav, main, footer { max-width: none; padding: 0; }
          .skip, nav { display: none; }
          .card, tr, svg, blockquote { break-inside: avoid; }
          h2, h3, h4 { break-after: avoid; }
          .scroll { overflow: visible; }
          svg.tall { min-width: 0; }
          table { font-size: 8.5pt; }
          td.wide { min-width: 0; }
          main a[href^="http"]:not(.url)::after { content: " (" attr(href) ")"; font-size: .85em; }
        }

        """
}
