import * as cloud from "@acme/cloud";

declare global {
  namespace JSX {
    interface Element { readonly text: string }
    interface IntrinsicElements { p: { title?: string; children?: unknown } }
  }
}
declare const React: { createElement(...all: unknown[]): JSX.Element };

export const Trouble = ({ error }: { error: cloud.CloudError }): JSX.Element => (
  <p title="Job.NoFreeAmount">
    {error.code === "Job.UserHasNoFreeAmount" && <p>Job.NoFreeAmount</p>}
    {cloud.match(error, {
      AuthFailure: () => <p>log in</p>,
      InternalError: () => <p>later</p>,
      "Job.UserHasNoFreeAmount": () => <p>pay</p>,
      "Job.NotFound": () => <p>gone</p>,
      QuotaOld: () => <p>wait</p>,
      // TODO: The quota of the project is used up.
      QuotaExceeded: (e) => <p>{cloud.asUnknown(e).rawCode}</p>,
      // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
      ServiceUnavailable: (e) => <p>{cloud.asUnknown(e).rawCode}</p>,
      $unknown: (e) => <p>{e.rawCode}</p>,
    })}
  </p>
);
