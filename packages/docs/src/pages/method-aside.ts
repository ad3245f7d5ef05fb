import { type Block, codeTabs, paragraph, type Tab } from "../page.ts";
import type { MethodReference, Scenario } from "../reference.ts";

/** The request in every language, and what comes back in every scenario. */
export function methodAside(method: MethodReference): Block[] {
  const called = method.scenarios.filter(({ samples }) => samples.length > 0);
  const requests = called.map((scenario, index): Tab => {
    const blocks = [paragraph(scenario.summary, "small"), languages(scenario, index)];
    return { id: scenario.key, label: words(scenario.key), blocks };
  });
  const [only] = called;
  const request: Block[] =
    requests.length === 1 && only
      ? [languages(only, 0)]
      : [{ kind: "tabs", label: "Request", id: "request", tabs: requests }];
  return [...(called.length > 0 ? request : []), responses(method)];
}

function languages({ samples }: Scenario, index: number): Block {
  return codeTabs("Language", `language-${index + 1}`, samples);
}

function responses({ scenarios }: MethodReference): Block {
  return {
    kind: "tabs",
    label: "Response",
    id: "response",
    tabs: scenarios.map((scenario) => ({
      id: scenario.key,
      label: scenario.response.status < 300 ? words(scenario.key) : scenario.key,
      blocks: [
        paragraph(`**${scenario.response.status}** ${scenario.summary}`, "small"),
        { kind: "code", syntax: "json", text: JSON.stringify(scenario.response.body, null, 2) },
      ],
    })),
  };
}

function words(key: string): string {
  return key.replaceAll("_", " ");
}
