import { present } from "@datacloud/traffic";
import { type Html, html } from "@datacloud/traffic/html";
import type { Field } from "../reference.ts";
import { type ClaimView, claimHtml, markHtml } from "./claim-html.ts";
import { inlineHtml } from "./inline.ts";

/** Arguments or members as a list, each with its anchor; what is inside them can be unfolded. */
export function fieldsHtml(view: ClaimView, prefix: string, fields: readonly Field[]): Html {
  return html`<dl class="fields">${fields.map((field) => fieldHtml(view, prefix, field))}</dl>`;
}

function fieldHtml(view: ClaimView, prefix: string, field: Field): Html {
  const id = `${prefix}${field.name}`;
  return html`<div id="${id}"><dt><a href="#${id}"><code>${field.name}</code></a> <span class="type">${field.type}</span>${field.required && html` <strong>${prefix.startsWith("success-") ? "always" : "required"}</strong>`}${field.evidence && html` ${markHtml(field.evidence.level)}`}</dt><dd>${field.description !== "" && html`<p>${inlineHtml(field.description, view.link)}</p>`}${detailsHtml(field)}${claimsHtml(view, field)}${membersHtml(view, id, field)}</dd></div>\n`;
}

/** Limits, values, default and example on one line. */
function detailsHtml(field: Field): Html | "" {
  const parts = present(
    ...field.constraints.map((text) => inlineHtml(capitalize(text), (href) => href)),
    field.values.length > 1 && html`One of ${joined(field.values)}`,
    field.default !== null && html`Default <code>${field.default}</code>`,
    field.example !== null && html`Example <code>${field.example}</code>`,
  );
  if (parts.length === 0) return "";
  return html`<p class="limits">${parts.map((part) => html`<span>${part}</span> `)}</p>`;
}

function joined(values: readonly string[]): Html[] {
  return values.map((value, index) => html`${index > 0 ? ", " : ""}<code>${value}</code>`);
}

function claimsHtml(view: ClaimView, { claims }: Field): Html | "" {
  if (claims.length === 0) return "";
  return html`<ul class="claims">${claims.map((claim) => html`<li>${claimHtml(view, claim)}</li>`)}</ul>`;
}

function membersHtml(view: ClaimView, id: string, { fields }: Field): Html | "" {
  if (fields.length === 0) return "";
  const names = joined(fields.map(({ name }) => name));
  return html`<details><summary>Members ${names}</summary>${fieldsHtml(view, `${id}.`, fields)}</details>`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
