// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export const fixtures = {
  "4000": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4e3,
      message: "incorrect projectId (100004)",
      codeDesc: ""
    }
  },
  "4100": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4100,
      message: "Authentication failed. SecretId does not exist",
      codeDesc: "AuthFailure"
    }
  },
  "4101": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4101,
      message: "The sub-account is not authorized to use this API.",
      codeDesc: ""
    }
  },
  "4102": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4102,
      message: "The sub-account is not authorized to access this resource.",
      codeDesc: ""
    }
  },
  "4103": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4103,
      message: "The sub-account is not authorized to access the resource that this API works on.",
      codeDesc: ""
    }
  },
  "4104": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4104,
      message: "The key with this SecretId does not exist.",
      codeDesc: "AuthFailure"
    }
  },
  "4105": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4105,
      message: "The token in the request is invalid.",
      codeDesc: ""
    }
  },
  "4106": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4106,
      message: "Multi-factor authentication (MFA) failed.",
      codeDesc: ""
    }
  },
  "4110": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4110,
      message: "Cloud Access Management (CAM) did not authorize the request, for a reason not covered by another error code.",
      codeDesc: ""
    }
  },
  "4200": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4200,
      message: "Request expired",
      codeDesc: ""
    }
  },
  "4300": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4300,
      message: "(5001) account suspended",
      codeDesc: ""
    }
  },
  "4400": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4400,
      message: "Quota exceed",
      codeDesc: ""
    }
  },
  "4500": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4500,
      message: "Replay attack",
      codeDesc: ""
    }
  },
  "4600": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4600,
      message: "Protocol is not supported",
      codeDesc: ""
    }
  },
  "5000": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5e3,
      message: "Resource does not exist",
      codeDesc: ""
    }
  },
  "5100": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5100,
      message: "(100004) incorrect projectId",
      codeDesc: ""
    }
  },
  "5200": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5200,
      message: "Failed to purchase resource",
      codeDesc: ""
    }
  },
  "5300": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5300,
      message: "Failed to purchase resource",
      codeDesc: ""
    }
  },
  "5400": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5400,
      message: "Part of operations performed successfully",
      codeDesc: "PartialSuccess"
    }
  },
  "5500": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5500,
      message: "User failed to pass identity verification",
      codeDesc: ""
    }
  },
  "6000": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 6e3,
      message: "Internal server error",
      codeDesc: ""
    }
  },
  "6100": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 6100,
      message: "Not supported by the version",
      codeDesc: ""
    }
  },
  "6200": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 6200,
      message: "second",
      codeDesc: ""
    }
  }
};
/** Responses in other formats, with the codes that they can contain. */
const others = [
  {
    code: "4000",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4000",
      message: "incorrect projectId (100004)"
    }
  },
  {
    code: "4100",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4100",
      message: "Authentication failed. SecretId does not exist",
      codeDesc: "AuthFailure"
    }
  },
  {
    code: "4101",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4101",
      message: "The sub-account is not authorized to use this API."
    }
  },
  {
    code: "4102",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4102",
      message: "The sub-account is not authorized to access this resource."
    }
  },
  {
    code: "4103",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4103",
      message: "The sub-account is not authorized to access the resource that this API works on."
    }
  },
  {
    code: "4104",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4104",
      message: "The key with this SecretId does not exist.",
      codeDesc: "AuthFailure"
    }
  },
  {
    code: "4105",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4105",
      message: "The token in the request is invalid."
    }
  },
  {
    code: "4106",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4106",
      message: "Multi-factor authentication (MFA) failed."
    }
  },
  {
    code: "4110",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4110",
      message: "Cloud Access Management (CAM) did not authorize the request, for a reason not covered by another error code."
    }
  },
  {
    code: "4200",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4200",
      message: "Request expired"
    }
  },
  {
    code: "4300",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4300",
      message: "(5001) account suspended"
    }
  },
  {
    code: "4400",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4400",
      message: "Quota exceed"
    }
  },
  {
    code: "4500",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4500",
      message: "Replay attack"
    }
  },
  {
    code: "4600",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "4600",
      message: "Protocol is not supported"
    }
  },
  {
    code: "5000",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "5000",
      message: "Resource does not exist"
    }
  },
  {
    code: "5100",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "5100",
      message: "(100004) incorrect projectId"
    }
  },
  {
    code: "5200",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "5200",
      message: "Failed to purchase resource"
    }
  },
  {
    code: "5300",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "5300",
      message: "Failed to purchase resource"
    }
  },
  {
    code: "5400",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "5400",
      message: "Part of operations performed successfully",
      codeDesc: "PartialSuccess"
    }
  },
  {
    code: "5500",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "5500",
      message: "User failed to pass identity verification"
    }
  },
  {
    code: "6000",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "6000",
      message: "Internal server error"
    }
  },
  {
    code: "6100",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "6100",
      message: "Not supported by the version"
    }
  },
  {
    code: "6200",
    format: "module code in the message",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: "6200",
      message: "second"
    }
  },
  {
    code: "4000",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4e3,
      message: "incorrect projectId (100004)"
    }
  },
  {
    code: "4100",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4100,
      message: "Authentication failed. SecretId does not exist"
    }
  },
  {
    code: "4101",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4101,
      message: "The sub-account is not authorized to use this API."
    }
  },
  {
    code: "4102",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4102,
      message: "The sub-account is not authorized to access this resource."
    }
  },
  {
    code: "4103",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4103,
      message: "The sub-account is not authorized to access the resource that this API works on."
    }
  },
  {
    code: "4104",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4104,
      message: "The key with this SecretId does not exist."
    }
  },
  {
    code: "4105",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4105,
      message: "The token in the request is invalid."
    }
  },
  {
    code: "4106",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4106,
      message: "Multi-factor authentication (MFA) failed."
    }
  },
  {
    code: "4110",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4110,
      message: "Cloud Access Management (CAM) did not authorize the request, for a reason not covered by another error code."
    }
  },
  {
    code: "4200",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4200,
      message: "Request expired"
    }
  },
  {
    code: "4300",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4300,
      message: "(5001) account suspended"
    }
  },
  {
    code: "4400",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4400,
      message: "Quota exceed"
    }
  },
  {
    code: "4500",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4500,
      message: "Replay attack"
    }
  },
  {
    code: "4600",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 4600,
      message: "Protocol is not supported"
    }
  },
  {
    code: "5000",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5e3,
      message: "Resource does not exist"
    }
  },
  {
    code: "5100",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5100,
      message: "(100004) incorrect projectId"
    }
  },
  {
    code: "5200",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5200,
      message: "Failed to purchase resource"
    }
  },
  {
    code: "5300",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5300,
      message: "Failed to purchase resource"
    }
  },
  {
    code: "5400",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5400,
      message: "Part of operations performed successfully"
    }
  },
  {
    code: "5500",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 5500,
      message: "User failed to pass identity verification"
    }
  },
  {
    code: "6000",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 6e3,
      message: "Internal server error"
    }
  },
  {
    code: "6100",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 6100,
      message: "Not supported by the version"
    }
  },
  {
    code: "6200",
    format: "body without codeDesc",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 6200,
      message: "second"
    }
  },
  {
    code: "4000",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4e3,
        message: "incorrect projectId (100004)"
      } }
    }
  },
  {
    code: "4100",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4100,
        message: "Authentication failed. SecretId does not exist",
        codeDesc: "AuthFailure"
      } }
    }
  },
  {
    code: "4101",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4101,
        message: "The sub-account is not authorized to use this API."
      } }
    }
  },
  {
    code: "4102",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4102,
        message: "The sub-account is not authorized to access this resource."
      } }
    }
  },
  {
    code: "4103",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4103,
        message: "The sub-account is not authorized to access the resource that this API works on."
      } }
    }
  },
  {
    code: "4104",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4104,
        message: "The key with this SecretId does not exist.",
        codeDesc: "AuthFailure"
      } }
    }
  },
  {
    code: "4105",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4105,
        message: "The token in the request is invalid."
      } }
    }
  },
  {
    code: "4106",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4106,
        message: "Multi-factor authentication (MFA) failed."
      } }
    }
  },
  {
    code: "4110",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4110,
        message: "Cloud Access Management (CAM) did not authorize the request, for a reason not covered by another error code."
      } }
    }
  },
  {
    code: "4200",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4200,
        message: "Request expired"
      } }
    }
  },
  {
    code: "4300",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4300,
        message: "(5001) account suspended"
      } }
    }
  },
  {
    code: "4400",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4400,
        message: "Quota exceed"
      } }
    }
  },
  {
    code: "4500",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4500,
        message: "Replay attack"
      } }
    }
  },
  {
    code: "4600",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 4600,
        message: "Protocol is not supported"
      } }
    }
  },
  {
    code: "5000",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 5e3,
        message: "Resource does not exist"
      } }
    }
  },
  {
    code: "5100",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 5100,
        message: "(100004) incorrect projectId"
      } }
    }
  },
  {
    code: "5200",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 5200,
        message: "Failed to purchase resource"
      } }
    }
  },
  {
    code: "5300",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 5300,
        message: "Failed to purchase resource"
      } }
    }
  },
  {
    code: "5400",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 5400,
        message: "Part of operations performed successfully",
        codeDesc: "PartialSuccess"
      } }
    }
  },
  {
    code: "5500",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 5500,
        message: "User failed to pass identity verification"
      } }
    }
  },
  {
    code: "6000",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 6e3,
        message: "Internal server error"
      } }
    }
  },
  {
    code: "6100",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 6100,
        message: "Not supported by the version"
      } }
    }
  },
  {
    code: "6200",
    format: "resource of a batch",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      code: 0,
      message: "success",
      detail: { "item-1": {
        code: 6200,
        message: "second"
      } }
    }
  }
];
/** A response for each code in each format, starting with those in {@link fixtures}. */
export const allFixtures = [...Object.entries(fixtures).map(([code, answer]) => ({
  code,
  format: "documented body",
  ...answer
})), ...others];
