import { capitalize } from "../core/text.ts";

/** What a toolkit calls itself, its API and the servers of it. */
export interface ToolkitNames {
  /** The scope of the packages and the name of the command: `acme`. */
  name: string;
  /** The name of the API: `Acme Parcels API`. */
  product: string;
  /** Whose API it is: `Acme`. */
  vendor: string;
  /** The page about the whole API. */
  overview: string;
  /** A server of the API, for examples: `acme.parcels.example`. */
  host: string;
}

/** Whether a text can be the name of a toolkit: it becomes part of package names, variables and identifiers. */
export function isToolkitName(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
}

/** Puts the names of another toolkit and another API in place of ours, in a text of ours. */
export function renamed(text: string, names: ToolkitNames): string {
  const domain = names.host.replace(/^acme\./, "");
  const labels = names.host === domain ? "" : "[a-z\\d-]+\\.";
  return renamedToolkit(text, names.name)
    .replaceAll(/^ +"(?:dx|getdx|data-cloud)",\n/gm, "")
    .replaceAll("[a-z\\d-]+\\.getdx\\.net", labels + domain.replaceAll(".", "\\."))
    .replaceAll('"getdx.net"', `"${domain}"`)
    .replaceAll(/(?:https:\/\/)?(?:docs|help|www)\.getdx\.com[\w./-]*/g, names.overview)
    .replaceAll(/(?:[\w*-]+)?\.?getdx\.(?:net|com)/g, names.host)
    .replaceAll(/(?:DX )?Data Cloud API/g, names.product)
    .replaceAll(/(?:DX )?Data Cloud\b/g, names.product.replace(/ API$/, ""))
    .replaceAll(/\bDX\b/g, names.vendor);
}

/** Puts another name in place of the toolkit's: in packages, the command, variables of the environment and classes. */
export function renamedToolkit(text: string, name: string): string {
  const words = name.split("-");
  return text
    .replaceAll("DataCloud", words.map(capitalize).join(""))
    .replaceAll("DATACLOUD", words.join("_").toUpperCase())
    .replaceAll(/(?<=_)datacloud|datacloud(?=[_(])/g, words.join("_"))
    .replaceAll("datacloud", name);
}
