import { InvalidArgumentError } from "commander";

/** A reader of http and https URLs, which names an example where a text is none. */
export function urlLike(example: string): (text: string) => URL {
  return (text) => {
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
    throw new InvalidArgumentError(`It must be a URL, such as ${example}.`);
  };
}
