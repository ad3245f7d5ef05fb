import { string, when } from "../../core/text.ts";
import { fullUrl, jsonLines } from "./raw-json.ts";
import { before, type SampleRequest } from "./sample-request.ts";

/** A request with the HTTP client of Java 17. The response is printed as text: Java has no JSON reader of its own. */
export function java(request: SampleRequest): string {
  const isRead = !request.hasBody;
  const { header } = request.key;
  const text = jsonLines(request, "            ").replaceAll("\\", "\\\\");
  const body = when(!isRead, `        String arguments = """\n${text}""";\n`);
  const send = sending(request);
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

class Sample {
    public static void main(String[] args) throws Exception {
${body}        HttpRequest request = HttpRequest.newBuilder(URI.create(${string(fullUrl(request))}))
            .header(${string(header)}, ${before(request.key, " + ")}System.getenv("DATACLOUD_TOKEN"))
            .timeout(Duration.ofSeconds(30))
            ${send}
            .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() ${request.hasOk ? "!= 200" : ">= 300"}) {
            throw new RuntimeException("Status " + response.statusCode() + ": " + response.body());
        }
        System.out.println(response.body());
    }
}
`;
}

function sending({ verb, hasBody }: SampleRequest): string {
  if (!hasBody) return verb === "GET" ? ".GET()" : `.method("${verb}", HttpRequest.BodyPublishers.noBody())`;
  const method = verb === "POST" ? ".POST(" : `.method("${verb}", `;
  const body = "HttpRequest.BodyPublishers.ofString(arguments))";
  return `.header("Content-Type", "application/json")\n            ${method}${body}`;
}
