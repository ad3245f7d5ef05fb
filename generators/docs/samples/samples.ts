import type { JsonObject, Method } from "../../core/model.ts";
import { filledPath, withoutPath } from "../../core/path-template.ts";
import { memberPath } from "../../core/text.ts";
import { csharp } from "./csharp.ts";
import { curl, curlForm, curlMultipart } from "./curl.ts";
import { fetchRequest } from "./fetch.ts";
import { formPairs } from "./form-pairs.ts";
import { githubActions } from "./github-actions.ts";
import { gitlabCi } from "./gitlab-ci.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { php } from "./php.ts";
import { powershell } from "./powershell.ts";
import { python } from "./python.ts";
import { ruby } from "./ruby.ts";
import type { SampleKey, SampleRequest } from "./sample-request.ts";
import { typescript } from "./typescript.ts";

/** A call in one language. */
export interface Sample {
  id: string;
  label: string;
  /** What a highlighter calls the language. */
  syntax: string;
  text: string;
}

interface Language extends Omit<Sample, "text"> {
  write(request: SampleRequest): string;
  isFor?(request: SampleRequest): boolean;
}

const hasBody = (request: SampleRequest) => request.hasBody;
const takesForm = ({ encodings }: SampleRequest) => encodings.includes("form");
const takesParts = ({ encodings }: SampleRequest) => encodings.includes("multipart");
/** Most samples send JSON, or the query of a read. */
const takesJson = (request: SampleRequest) => !hasBody(request) || request.encodings.includes("json");

/** The name of a sample's language, how it is highlighted, and what writes it. */
const languages: readonly Language[] = [
  {
    id: "curl-json",
    label: "curl JSON",
    syntax: "bash",
    write: curl,
    isFor: (request) => hasBody(request) && takesJson(request),
  },
  { id: "curl-form", label: "curl form", syntax: "bash", write: curlForm, isFor: takesForm },
  { id: "curl-multipart", label: "curl", syntax: "bash", write: curlMultipart, isFor: takesParts },
  { id: "curl", label: "curl", syntax: "bash", write: curl, isFor: (request) => !hasBody(request) },
  { id: "typescript", label: "TypeScript", syntax: "typescript", write: typescript },
  { id: "fetch", label: "fetch", syntax: "javascript", write: fetchRequest, isFor: takesJson },
  { id: "python", label: "Python", syntax: "python", write: python, isFor: takesJson },
  { id: "go", label: "Go", syntax: "go", write: go, isFor: takesJson },
  { id: "ruby", label: "Ruby", syntax: "ruby", write: ruby, isFor: takesJson },
  { id: "java", label: "Java", syntax: "java", write: java, isFor: takesJson },
  { id: "csharp", label: "C#", syntax: "csharp", write: csharp, isFor: takesJson },
  { id: "php", label: "PHP", syntax: "php", write: php, isFor: takesJson },
  { id: "powershell", label: "PowerShell", syntax: "powershell", write: powershell, isFor: takesJson },
  { id: "github-actions", label: "GitHub Actions", syntax: "yaml", write: githubActions, isFor: takesJson },
  { id: "gitlab-ci", label: "GitLab CI", syntax: "yaml", write: gitlabCi, isFor: takesJson },
];

/** Where a sample's call goes: the address, and the name of the account in it, where it has one. */
export interface SampleServer {
  url: string;
  instance?: string;
  /** Whether a member `ok` of a response shows success. */
  hasOk: boolean;
  key: SampleKey;
}

/** One call in every language. */
export function samplesOf(server: SampleServer, method: Method, args: JsonObject): Sample[] {
  const { inQuery, encodings } = method;
  const isInQuery = ([name]: [string, unknown]) => inQuery.includes(name);
  const query = formPairs({
    arguments: Object.fromEntries(Object.entries(args).filter(isInQuery)),
    encodings,
    inQuery,
  });
  const rest = Object.entries(withoutPath(method, args)).filter((entry) => !isInQuery(entry));
  const path = filledPath(method, args);
  const request: SampleRequest = {
    method: method.name,
    member: memberPath(method),
    verb: method.verb,
    url: `${server.url}${path}${query.length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
    ...(server.instance !== undefined && { instance: server.instance }),
    arguments: Object.fromEntries(rest),
    hasBody: !encodings.includes("query"),
    encodings,
    hasOk: server.hasOk && !method.isEmpty,
    isEmpty: method.isEmpty,
    key: server.key,
  };
  return languages
    .filter(({ isFor }) => isFor?.(request) ?? true)
    .map(({ id, label, syntax, write }) => ({
      id,
      label,
      syntax,
      // The client takes all arguments as one object.
      text: write(id === "typescript" ? { ...request, arguments: args } : request),
    }));
}
