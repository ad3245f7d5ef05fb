/** Two tools that come without types, as far as they are used here. */
declare module "@usebruno/lang" {
  const lang: {
    bruToJsonV2(text: string): never;
    bruToEnvJsonV2(text: string): unknown;
    collectionBruToJson(text: string): unknown;
  };
  export = lang;
}

declare module "newman" {
  const newman: {
    run(
      options: object,
      done: (error: Error | null, summary: { run: { failures: unknown[] } }) => void,
    ): void;
  };
  export = newman;
}
