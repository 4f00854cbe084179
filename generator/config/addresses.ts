import { addressMistake } from "../validate/address.ts";
import type { Output } from "./config.ts";

/** Reports every address in the package.json fields that npm would make no link of, or a dangerous one. */
export function checkAddresses(
  packageJson: NonNullable<Output["packageJson"]>,
  report: (field: string, message: string, cure: string) => void,
): void {
  const check = (field: string, address: unknown): void => {
    const mistake = typeof address === "string" ? addressMistake(address, ["https", "http"]) : undefined;
    if (mistake)
      report(
        `packageJson/${field}`,
        `"packageJson.${field.replaceAll(/\/(\d+)/g, "[$1]").replaceAll("/", ".")}" ${mistake.what}.`,
        mistake.cure,
      );
  };
  /** An address, or an object that has one. */
  const checkEither = (field: string, value: unknown): void =>
    isObject(value) ? check(`${field}/url`, value["url"]) : check(field, value);

  const { author, homepage, bugs, funding, repository } = packageJson;
  check("homepage", homepage);
  check("author", /\(([^)]*)/.exec(author ?? "")?.[1]);
  checkEither("bugs", bugs);
  if (Array.isArray(funding)) funding.forEach((one, i) => checkEither(`funding/${i}`, one));
  else checkEither("funding", funding);
  const [place, url] = isObject(repository) ? ["repository/url", repository["url"]] : ["repository", repository];
  if (typeof url === "string" && !shorthand.test(url) && !ssh.test(url)) check(place, url.replace(/^git\+(?=https?:)/, ""));
}

/** What npm takes for a repository on GitHub, or where a service is named on that. */
const shorthand = /^(?:(?:github|gitlab|bitbucket):)?[\w.-]+\/[\w.-]+$|^gist:\w+$/;
/** What git takes for a repository that is reached by SSH. */
const ssh = /^(?:(?:git\+)?ssh:\/\/(?:\w+@)?[\w.-]+(?::\d+)?\/|\w+@[\w.-]+:)[\w./~-]+$/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object";
}
