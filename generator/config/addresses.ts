import { addressMistake } from "../validate/address.ts";
import type { Output } from "./config.ts";

/** Reports every address in the package.json fields that npm would not link, or that is dangerous. */
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
  /** Checks an address, or the address inside an object. */
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

/** Reports an address of a reference that no address of a page can begin with. */
export function checkReference(reference: string | undefined, report: (field: string, message: string, cure: string) => void): void {
  if (reference === undefined) return;
  const mistake = addressMistake(reference, ["https"]);
  if (mistake) report("reference", `"reference" ${mistake.what}.`, mistake.cure);
  else if (/[?#]/.test(reference))
    report(
      "reference",
      '"reference" cannot have a query or a fragment: the pages for the codes are below this URL.',
      "Write the URL of the folder that contains the site.",
    );
}

/** The forms that npm accepts for a repository on GitHub or on another named service. */
const shorthand = /^(?:(?:github|gitlab|bitbucket):)?[\w.-]+\/[\w.-]+$|^gist:\w+$/;
/** The forms that git accepts for a repository that is reached over SSH. */
const ssh = /^(?:(?:git\+)?ssh:\/\/(?:\w+@)?[\w.-]+(?::\d+)?\/|\w+@[\w.-]+:)[\w./~-]+$/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object";
}
