/** Names that Windows keeps for devices, with whatever ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** What Windows refuses in a name, or takes off its end. */
const refused = /[<>:"|?*\\\p{Cc}]|[ .]$/u;

/** Room for the folder that a copy is in: Windows has 260 characters for the whole. */
const longest = 180;

/** Everything that Windows or macOS would not keep as it is of some paths of one folder, a line each. */
export function pathFaults(paths: readonly string[]): string[] {
  return [...paths.flatMap(faultsOf), ...sharedByCase(paths)];
}

function faultsOf(path: string): string[] {
  const names = path.split("/");
  return [
    ...names.filter((name) => device.test(name)).map((name) => `${path}: ${name} is a device of Windows`),
    ...names.filter((name) => refused.test(name)).map((name) => `${path}: Windows refuses the name ${name}`),
    ...(path.length > longest ? [`${path}: is longer than ${longest} characters`] : []),
    ...(path.normalize("NFC") === path ? [] : [`${path}: macOS may write its letters in another form`]),
  ];
}

/** Paths, or folders of them, that are one on a disk that ignores case. */
function sharedByCase(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folders = path.split("/").map((_, index, names) => names.slice(0, index + 1).join("/"));
    return folders.flatMap((each) => {
      const known = seen.get(each.toLowerCase());
      seen.set(each.toLowerCase(), known ?? each);
      return known === undefined || known === each ? [] : [`${each}: differs from ${known} in case only`];
    });
  });
}
