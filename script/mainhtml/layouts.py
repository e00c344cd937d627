"""Twenty common ways to lay out an article. Each function takes a Story and returns a page."""
import json

LAYOUTS = {}


def layout(function):
    LAYOUTS[function.__name__.replace("_", "-")] = function
    return function


def page(story, body, extra="", lang="en"):
    return f'<!DOCTYPE html><html lang="{lang}">{story.head(extra)}<body>{body}</body></html>'


@layout
def semantic(s):
    return page(s, f"<header>{s.nav()}</header><main><article><header><h1>{s.title}</h1><p class='standfirst'>{s.standfirst}</p>"
                f"<p class='byline'>By {s.person}</p><time datetime='{s.date}'>{s.date}</time></header>{s.paragraphs_html()}{s.share()}</article>"
                f"<aside>{s.related()}</aside></main>{s.footer()}")


@layout
def div_classes(s):
    return page(s, f"<div id='header'>{s.nav('div', 'class=navbar')}</div><div id='content'><div class='post'><h1 class='post-title'>{s.title}</h1>"
                f"<div class='post-meta'>Posted by {s.person} on {s.date}</div><div class='entry-content'>{s.paragraphs_html()}</div>{s.share()}</div>"
                f"{s.comments()}</div><div id='sidebar'>{s.related()}{s.prompt()}</div>{s.footer('div', 'id=footer')}")


@layout
def hashed_classes(s):
    return page(s, f"<div class='_a1x'>{s.nav('div', 'class=_q9')}</div><div class='_b7 _k2'><h1 class='_t0'>{s.title}</h1><div class='_m3'>"
                f"{s.paragraphs_html(attributes='class=_p4')}</div>{s.related('class=_r8', 'More from us')}</div>{s.footer('div', 'class=_z1')}")


@layout
def table_layout(s):
    rows = "<br><br>".join(s.body)
    links = "<br>".join(f"<a href='/{w}'>{s.foreign(w)}</a>" for w in ["Front page", "Towns", "Letters to the editor", "Classified ads"])
    s.subheads = []
    return page(s, f"<table width=100%><tr><td colspan=3><font size=6>{s.site}</font></td></tr><tr><td width=120>{links}</td><td><h1>{s.title}</h1>"
                f"<font size=2>{rows}</font></td><td width=160>{s.related('')}</td></tr><tr><td colspan=3>{s.footer('font')}</td></tr></table>")


@layout
def line_breaks(s):
    text = "<br>\n<br>\n".join(s.body)
    s.subheads = []
    return page(s, f"{s.nav('div', 'class=top')}<div class='story'><h1>{s.title}</h1>{text}</div>{s.prompt('class=box')}{s.footer('div')}")


@layout
def script_page(s):
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": s.title, "datePublished": s.date,
            "author": {"@type": "Person", "name": s.person}, "articleBody": "\n\n".join(s.body)}
    s.subheads = []
    return page(s, f"{s.nav()}<div id='root'><p>{s.foreign('Please turn on JavaScript to read this site.')}</p></div>{s.footer()}",
                f"<script type='application/ld+json'>{json.dumps(data)}</script>")


@layout
def microdata(s):
    return page(s, f"<div class='masthead'>{s.nav()}</div><div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>{s.title}</h1>"
                f"<span itemprop='author'>{s.person}</span><div itemprop='articleBody'>{s.paragraphs_html(lambda: s.prompt())}</div></div>"
                f"{s.related()}{s.footer()}")


@layout
def blog(s):
    return page(s, f"<div id='page' class='hfeed site'><header id='masthead' class='site-header'><h2>{s.site}</h2>{s.nav()}</header><div id='primary' class='content-area'>"
                f"<article class='post type-post hentry category-news tag-harbour'><h1 class='entry-title'>{s.title}</h1><div class='entry-meta'>{s.date} by {s.person}</div>"
                f"<div class='entry-content'>{s.paragraphs_html()}<div class='sharedaddy'><h3>Share this:</h3>{s.share()}</div></div>"
                f"<footer class='entry-meta'>Filed under <a href='/c'>News</a></footer></article>{s.comments()}</div>"
                f"<div id='secondary' class='widget-area'><div class='widget'>{s.related('', 'Recent posts')}</div></div></div>{s.footer()}", "")


@layout
def endless_scroll(s):
    other = "".join(f"<article class='story'><h1>{s.foreign('Another story about the ' + w)}</h1><p>{s.foreign(s.fill('Read how {person} made a home for {n} stray cats in the old mill at {place}, and why.'))}</p></article>"
                    for w in ["cats", "bells", "tides"])
    return page(s, f"{s.nav()}<div class='stream'><article class='story'><h1>{s.title}</h1>{s.paragraphs_html()}</article>{other}</div>{s.footer()}")


@layout
def interrupted(s):
    pieces = iter([lambda: s.related("class='inline-related'", "Read more"), lambda: s.prompt(), lambda: f"<div class='ad-slot'>{s.foreign('Advertisement')}</div>",
                   lambda: f"<p><strong>Read more: <a href='/x'>{s.foreign('The painter who never left home')}</a></strong></p>"] * 3)
    return page(s, f"{s.nav()}<article><h1>{s.title}</h1><div class='article__body'>{s.paragraphs_html(lambda: next(pieces)())}</div></article>{s.footer()}")


@layout
def amp(s):
    return page(s, f"<amp-sidebar>{s.nav()}</amp-sidebar><article class='amp-wp-article'><h1>{s.title}</h1><amp-ad width=300 height=250>{s.foreign('Sponsored message')}</amp-ad>"
                f"<div class='amp-wp-article-content'>{s.paragraphs_html()}</div></article><amp-list class='recommended'>{s.related('')}</amp-list>{s.footer()}")


@layout
def picture_story(s):
    figure = f"<figure><img src=a.jpg alt='x'><figcaption>{s.caption}</figcaption></figure>"
    return page(s, f"{s.nav()}<main><h1>{s.title}</h1>{figure}<section>{s.paragraphs_html(lambda: figure)}</section></main>{s.related()}{s.footer()}")


@layout
def paywall_prompt(s):
    half = len(s.body) // 2
    first = "".join(f"<p>{t}</p>" for t in s.body[:half])
    rest = "".join(f"<p>{t}</p>" for t in s.body[half:])
    s.subheads = []
    return page(s, f"{s.nav()}<article><h1>{s.title}</h1><div class='body'>{first}</div>{s.prompt('class=paywall-message')}<div class='body'>{rest}</div></article>"
                f"{s.prompt('id=cookie-banner role=dialog')}{s.footer()}")


@layout
def encyclopedia(s):
    box = "<table class='infobox'><tr><th>Built</th><td>1931</td></tr><tr><th>Length</th><td>412 m</td></tr></table>"
    toc = "<div id='toc' class='toc'><ul>" + "".join(f"<li><a href='#{i}'>{i} {h}</a></li>" for i, h in enumerate(s.subheads)) + "</ul></div>"
    return page(s, f"<div id='mw-navigation'>{s.nav('div')}</div><div id='bodyContent'><h1 id='firstHeading'>{s.title}</h1>{box}{toc}{s.paragraphs_html()}"
                f"<div id='catlinks'>Categories: <a href=1>Harbours</a> | <a href=2>Towns</a></div></div>{s.footer('div')}")


@layout
def newsletter_tables(s):
    rows = "".join(f"<tr><td style='padding:8px'><table><tr><td>{t}</td></tr></table></td></tr>" for t in s.body)
    s.subheads = []
    unsubscribe = s.foreign("You get this mail because you signed up at our site.") + " <a href=#>Unsubscribe</a>"
    return page(s, f"<center><table width=600><tr><td><a href=#>View in browser</a></td></tr><tr><td><h1>{s.title}</h1></td></tr>{rows}<tr><td>{unsubscribe}</td></tr></table></center>")


@layout
def short_item(s):
    s.body, s.subheads = s.body[:3], []
    return page(s, f"<header>{s.nav()}</header><div class='wrap'><div class='col-8'><h1>{s.title}</h1>{s.paragraphs_html()}</div><div class='col-4'>"
                f"{s.related('class=box', 'Most read', 7)}{s.prompt()}</div></div>{s.comments()}{s.footer()}")


@layout
def loud_comments(s):
    return page(s, f"{s.nav()}<div class='content'><h1>{s.title}</h1>{s.paragraphs_html()}</div>{s.comments('class=user-discussion', '38 comments', 24)}{s.footer()}")


@layout
def list_article(s):
    heads = [f"{i}. {t.split(',')[0][:40]}" for i, t in enumerate(s.body, 1)]
    items = "".join(f"<h2>{h}</h2><p>{t}</p>" for h, t in zip(heads, s.body))
    s.subheads, s.body = [], s.body + heads
    return page(s, f"{s.nav()}<main><article><h1>{s.title}</h1>{items}<ul class='tags'><li><a href=1>harbour</a></li><li><a href=2>towns</a></li></ul></article></main>{s.related()}{s.footer()}")


@layout
def data_table(s):
    rows = [[str(2018 + i), str(41 + 3 * i) + " million", str(7 + i) + "%"] for i in range(5)]
    table = "<table><tr><th>Year</th><th>Cost</th><th>Share</th></tr>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + "</table>"
    html = page(s, f"{s.nav()}<article><h1>{s.title}</h1>{s.paragraphs_html()}{table}</article>{s.related()}{s.footer()}")
    s.body = s.body + ["Year Cost Share"] + [" ".join(r) for r in rows]
    return html


@layout
def app_shell(s):
    buttons = "".join(f"<div role='button'><span>{w}</span></div>" for w in ["Listen", "Save", "Share"])
    return page(s, f"<div id='__next'><div class='Header_root__x1'>{s.nav('div', 'role=navigation')}</div><div class='Layout_main__q'><div class='Article_head__z'><h1>{s.title}</h1>"
                f"<p class='Article_lede__y'>{s.standfirst}</p>{buttons}</div><div class='Article_content__w' data-component='text-block'>{s.paragraphs_html(tag='div')}</div>"
                f"<div class='Recirc_root__p'>{s.related('class=Recirc_list__o', 'Recommended for you')}</div></div>{s.footer('div', 'class=Footer_root__n')}</div>")
