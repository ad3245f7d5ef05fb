import { when } from "../../core/text.ts";
import { fullUrl, jsonLines } from "./raw-json.ts";
import type { SampleRequest } from "./sample-request.ts";

const own = "if (!$result['ok']) {\n    exit($result['error']);\n}\n";
const byStatus =
  "if (curl_getinfo($request, CURLINFO_RESPONSE_CODE) >= 300) {\n    exit(json_encode($result));\n}\n";

const unexpected =
  "exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));";
const json = (hasOk: boolean) => `$result = json_decode((string) curl_exec($request), true);
if (${hasOk ? "!is_array($result)" : "$result === null"}) {
    ${unexpected}
}
${hasOk ? own : byStatus}print_r($result);
`;
const text = `$result = curl_exec($request);
if ($result === false) {
    ${unexpected}
}
${byStatus}echo $result;
`;

const noBody = { body: "", type: "", fields: "" };

function bodyOf(request: SampleRequest): typeof noBody {
  return {
    body: `$arguments = <<<'JSON'\n${jsonLines(request, "")}\nJSON;\n\n`,
    type: "        'Content-Type: application/json',\n",
    fields: "    CURLOPT_POSTFIELDS => $arguments,\n",
  };
}

/** A request with PHP's curl extension. */
export function php(request: SampleRequest): string {
  const { verb } = request;
  const isRead = !request.hasBody;
  const isUsual = verb === (isRead ? "GET" : "POST");
  const custom = when(!isUsual, `    CURLOPT_CUSTOMREQUEST => '${verb}',\n`);
  const { header, start } = request.key;
  const { body, type, fields } = isRead ? noBody : bodyOf(request);
  return `<?php

${body}$request = curl_init(${single(fullUrl(request))});
curl_setopt_array($request, [
    CURLOPT_HTTPHEADER => [
        '${header}: ${start}' . getenv('DATACLOUD_TOKEN'),
${type}    ],
${custom}${fields}    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
${request.isEmpty ? text : json(request.hasOk)}`;
}

function single(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
