/** Reads what a reader chose before; null where nothing was chosen or storage is switched off. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice; an empty one is forgotten. Where storage is switched off it lasts as long as the page. */
export function writeSetting(name: string, value: string): void {
  try {
    if (value === "") localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is switched off.
  }
}
