const day = /^\d{4}-\d{2}-\d{2}$/;
const clock = /^\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})?$/;

function isMoment(text: string): boolean {
  const [date = "", time = ""] = text.split(/[Tt]/, 2);
  return day.test(date) && clock.test(time) && !Number.isNaN(Date.parse(text));
}

/** The formats that the validators check, by the form of a text. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  iso8601: (text) => day.test(text) || isMoment(text),
  date: (text) => day.test(text),
  "date-time": isMoment,
  "unix-time": () => true,
  time: (text) => clock.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  uri: (text) => URL.canParse(text),
  uuid: (text) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text),
};
