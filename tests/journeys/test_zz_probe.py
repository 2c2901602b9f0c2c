from tests.journeys.test_way_out import _AT_HAND
def test_probe(serve, new_context):
    running = serve(rate_limits=False)
    page = new_context(viewport={"width": 360, "height": 560}).new_page()
    for path in ("nl/h33","nl/h33","fr/h33","nl/"):
        page.goto(f"{running.address}/{path}")
        print(path, page.evaluate(_AT_HAND), page.evaluate("JSON.stringify(document.querySelector('a.leave').getBoundingClientRect())"), page.evaluate("document.elementFromPoint(340,20)?.outerHTML.slice(0,80)"), page.evaluate("[innerWidth, innerHeight, scrollX, document.documentElement.scrollWidth]"))
        page.screenshot(path="/tmp/h33.png")
