// Dates as a PDF's own properties write them.

/** `D:20310609143000+05'00'`: from the year on, every part may be left out. @see ISO 32000-1, 7.9.4 */
const written =
  /^(?:D:)?(?<year>\d{4})(?:(?<month>\d\d)(?:(?<day>\d\d)(?:(?<hour>\d\d)(?:(?<minute>\d\d)(?:(?<second>\d\d)(?<zone>Z|[+-]\d\d(?:'?\d\d)?)?)?)?)?)?)?/u;

/** As ISO 8601, as far as it is stated; undefined when it is no such date. */
export function readPdfDate(text: string): string | undefined {
  const groups = written.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const { year, month, day, hour, minute, second = '00', zone } = groups;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || minute === undefined || day === undefined) return date;
  return `${date}T${hour}:${minute}:${second}${writeZone(zone)}`;
}

/** `+05'00'` as `+05:00`; empty where no zone is stated. */
function writeZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d)'?(\d\d)?/u.exec(zone) ?? [];
  return sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
}
