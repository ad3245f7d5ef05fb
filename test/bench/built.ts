/**
 * Loads what `build` made of a module: what is measured is what is published. By its address, so that the type checker
 * does not ask for a build; cast the answer to the module's own type.
 */
export function built(path: string): Promise<unknown> {
  return import(new URL(`../../packages/${path}`, import.meta.url).href);
}
