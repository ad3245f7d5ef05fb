import { escapeMarkup, type Html, raw } from "@datacloud/traffic/html";
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import csharp from "highlight.js/lib/languages/csharp";
import diff from "highlight.js/lib/languages/diff";
import go from "highlight.js/lib/languages/go";
import groovy from "highlight.js/lib/languages/groovy";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import php from "highlight.js/lib/languages/php";
import powershell from "highlight.js/lib/languages/powershell";
import python from "highlight.js/lib/languages/python";
import ruby from "highlight.js/lib/languages/ruby";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";

const languages = {
  ...{ bash, csharp, diff, go, groovy, java, javascript, json },
  ...{ php, powershell, python, ruby, sql, typescript, yaml },
};
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);

/** Four kinds of words are distinguished; more would be noise, and weight. */
const kinds: Readonly<Record<string, string>> = {
  string: "s",
  regexp: "s",
  comment: "c",
  keyword: "k",
  literal: "k",
  number: "n",
  attr: "a",
  addition: "s",
  deletion: "k",
};

/** Code as HTML with its words coloured by class. */
export function highlight(text: string, syntax: string): Html {
  if (!(syntax in languages)) return raw(escapeMarkup(text));
  const { value } = hljs.highlight(text, { language: syntax });
  return raw(slim(value));
}

/** Keeps the spans of the four kinds, under short names, and drops the others. */
function slim(value: string): string {
  const open: boolean[] = [];
  return value.replaceAll(/<span class="hljs-([\w-]+)[^"]*">|<\/span>/g, (_, kind?: string) => {
    if (kind === undefined) return open.pop() ? "</i>" : "";
    const short = kinds[kind];
    open.push(short !== undefined);
    if (short) return `<i class="${short}">`;
    return "";
  });
}
