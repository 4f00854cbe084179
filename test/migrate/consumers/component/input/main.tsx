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
    {error.code === "Job.NoFreeAmount" && <p>Job.NoFreeAmount</p>}
    {cloud.match(error, {
      AuthFailure: () => <p>log in</p>,
      InternalError: () => <p>later</p>,
      "Job.NoFreeAmount": () => <p>pay</p>,
      "Job.NotFound": () => <p>gone</p>,
      "Job.Legacy": () => <p>old</p>,
      QuotaOld: () => <p>wait</p>,
      $unknown: (e) => <p>{e.rawCode}</p>,
    })}
  </p>
);
