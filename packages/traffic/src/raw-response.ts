/** A response in HTTP's own words, for a connection that has no request which a server could respond to. It closes the connection. */
export function rawResponse(status: string, type: string, body: string): string {
  const { length } = new TextEncoder().encode(body);
  return `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`;
}
