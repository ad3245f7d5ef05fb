/** The inspector: one page without any request to another host. */
export function inspectorPage(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Data Cloud sandbox</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}</style>
<h1>Data Cloud sandbox</h1>
<p>The API is served at <code>/api/family.method</code>.</p>
<ul>
<li><a href="/_sandbox/requests">Requests</a></li>
<li><a href="/_sandbox/namespaces">Namespaces</a></li>
<li><a href="/_sandbox/har">HTTP Archive</a></li>
<li><a href="/_sandbox/metrics">Metrics</a></li>
<li><a href="/_sandbox/health">Health</a></li>
</ul>
</html>
`;
}
