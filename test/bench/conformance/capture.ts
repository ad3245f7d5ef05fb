/** An entry as a browser or a proxy writes it, for the n-th call. One in fifty is wrong, one in five a form. */
export function entryOf(index: number): object {
  const day = new Date(Date.UTC(2026, 0, 1) + index * 1000);
  const args = {
    service: "payments-service",
    deployed_at: day.toISOString(),
    repository: "acme/payments",
    commit_sha: index % 50 === 0 ? "abc" : "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
    reference_id: `release-${index}`,
    environment: "production",
    source_name: "argoCD",
    source_url: `https://ci.example.com/builds/${index}`,
  };
  const isForm = index % 5 === 0;
  const text = isForm ? new URLSearchParams(args).toString() : JSON.stringify(args);
  const mimeType = isForm ? "application/x-www-form-urlencoded" : "application/json";
  return {
    startedDateTime: new Date(day.getTime() + 5000).toISOString(),
    time: 41.5,
    request: {
      method: "POST",
      url: "https://acme.getdx.net/api/deployments.create",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: [
        { name: "Host", value: "acme.getdx.net" },
        { name: "Accept", value: "application/json" },
        { name: "Authorization", value: "Bearer REDACTED" },
        { name: "Content-Type", value: mimeType },
        { name: "User-Agent", value: "deploy-bot/1.0" },
      ],
      queryString: [],
      headersSize: -1,
      bodySize: text.length,
      postData: { mimeType, text },
    },
    response: {
      status: 200,
      statusText: "OK",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: [{ name: "Content-Type", value: "application/json" }],
      content: { size: 11, mimeType: "application/json", text: '{"ok":true}' },
      redirectURL: "",
      headersSize: -1,
      bodySize: 11,
    },
    cache: {},
    timings: { send: 0, wait: 40, receive: 1 },
  };
}

/** A HAR of so many entries, piece by piece, so that no size needs memory. */
export function* harOf(entries: number): Generator<Buffer> {
  yield Buffer.from('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[');
  const batch = 500;
  for (let index = 0; index < entries; index += batch) {
    const end = Math.min(index + batch, entries);
    const texts = Array.from({ length: end - index }, (_, offset) => JSON.stringify(entryOf(index + offset)));
    yield Buffer.from(`${index === 0 ? "" : ","}${texts.join(",")}`);
  }
  yield Buffer.from("]}}");
}
