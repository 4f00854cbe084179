// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export const fixtures = {
  "40001": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40001,
        message: "Please check the actual error message."
      }
    }
  },
  "40002": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40002,
        message: "Access key doesn't exist."
      }
    }
  },
  "40003": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40003,
        message: "The key is invalid."
      }
    }
  },
  "40005": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40005,
        message: "Please specify a bigger nonce."
      }
    }
  },
  "40006": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40006,
        message: "The signature is incorrect."
      }
    }
  },
  "40008": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40008,
        message: "Please specify a smaller nonce."
      }
    }
  },
  "40100": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40100,
        message: "Please check the actual error message."
      }
    }
  },
  "40101": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40101,
        message: "Connect to this endpoint using WebSocket"
      }
    }
  },
  "40102": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40102,
        message: "Internal error (TTT)."
      }
    }
  },
  "40103": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40103,
        message: "Exceeded request frequency limit."
      }
    }
  },
  "40200": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40200,
        message: "Required argument is missing."
      }
    }
  },
  "40201": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40201,
        message: "Invalid type."
      }
    }
  },
  "40202": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40202,
        message: "Missing or invalid parameter(s)."
      }
    }
  },
  "40203": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40203,
        message: "Translation 8f3e-11 not found."
      }
    }
  },
  "40204": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40204,
        message: "Not found : Contract with this type"
      }
    }
  },
  "40300": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40300,
        message: "Unable to detect text language:"
      }
    }
  },
  "40301": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40301,
        message: "Unsupported translation direction."
      }
    }
  },
  "40302": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40302,
        message: "Unrecognized language code(s)."
      }
    }
  },
  "40400": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40400,
        message: "Not contracted engine"
      }
    }
  },
  "40401": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40401,
        message: "Exceeded usage."
      }
    }
  },
  "40402": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40402,
        message: "No contract"
      }
    }
  },
  "40403": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40403,
        message: "Contract has expired."
      }
    }
  },
  "40404": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40404,
        message: "Invalid contract."
      }
    }
  },
  "40405": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40405,
        message: "Translation is not available before the contract start date."
      }
    }
  },
  "40500": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40500,
        message: "Unable to add user dictionary entry."
      }
    }
  },
  "40501": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40501,
        message: "Unable to add user dictionary entries."
      }
    }
  },
  "40502": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40502,
        message: "Unable to get user dictionary entries"
      }
    }
  },
  "40503": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40503,
        message: "Unable to update an user dictionary entry"
      }
    }
  },
  "40504": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40504,
        message: "Unable to delete an user dictionary entry"
      }
    }
  },
  "40600": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40600,
        message: "engine not found."
      }
    }
  },
  "40601": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40601,
        message: "Please check the actual error message."
      }
    }
  },
  "40700": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40700,
        message: "File type is not supported."
      }
    }
  },
  "40701": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40701,
        message: "Failed to train a model."
      }
    }
  },
  "40705": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40705,
        message: "Failed to get fields."
      }
    }
  },
  "40706": {
    status: 400,
    headers: { "content-type": "application/json" },
    body: {
      status: "failure",
      data: {
        code: 40706,
        message: "Acquisition of job models other than your own organization, execution of model training with invalid contract ID"
      }
    }
  }
};
/** Responses in other formats, with the codes that they can contain. */
const others = [
  {
    code: "40001",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40001,
          errorMessage: "Please check the actual error message.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40002",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40002,
          errorMessage: "Access key doesn't exist.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40003",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40003,
          errorMessage: "The key is invalid.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40005",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40005,
          errorMessage: "Please specify a bigger nonce.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40006",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40006,
          errorMessage: "The signature is incorrect.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40008",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40008,
          errorMessage: "Please specify a smaller nonce.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40100",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40100,
          errorMessage: "Please check the actual error message.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40101",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40101,
          errorMessage: "Connect to this endpoint using WebSocket",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40102",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40102,
          errorMessage: "Internal error (TTT).",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40103",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40103,
          errorMessage: "Exceeded request frequency limit.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40200",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40200,
          errorMessage: "Required argument is missing.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40201",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40201,
          errorMessage: "Invalid type.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40202",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40202,
          errorMessage: "Missing or invalid parameter(s).",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40203",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40203,
          errorMessage: "Translation 8f3e-11 not found.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40204",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40204,
          errorMessage: "Not found : Contract with this type",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40300",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40300,
          errorMessage: "Unable to detect text language:",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40301",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40301,
          errorMessage: "Unsupported translation direction.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40302",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40302,
          errorMessage: "Unrecognized language code(s).",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40400",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40400,
          errorMessage: "Not contracted engine",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40401",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40401,
          errorMessage: "Exceeded usage.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40402",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40402,
          errorMessage: "No contract",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40403",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40403,
          errorMessage: "Contract has expired.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40404",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40404,
          errorMessage: "Invalid contract.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40405",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40405,
          errorMessage: "Translation is not available before the contract start date.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40500",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40500,
          errorMessage: "Unable to add user dictionary entry.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40501",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40501,
          errorMessage: "Unable to add user dictionary entries.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40502",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40502,
          errorMessage: "Unable to get user dictionary entries",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40503",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40503,
          errorMessage: "Unable to update an user dictionary entry",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40504",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40504,
          errorMessage: "Unable to delete an user dictionary entry",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40600",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40600,
          errorMessage: "engine not found.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40601",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40601,
          errorMessage: "Please check the actual error message.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40700",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40700,
          errorMessage: "File type is not supported.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40701",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40701,
          errorMessage: "Failed to train a model.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40705",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40705,
          errorMessage: "Failed to get fields.",
          "t4ooAuthFailed": false
        }]
      }
    }
  },
  {
    code: "40706",
    format: "file of a file translation",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      status: "success",
      data: {
        translateId: "d5c6",
        items: [{
          fileName: "b.xlsx",
          done: false,
          error: true,
          errorCode: 40706,
          errorMessage: "Acquisition of job models other than your own organization, execution of model training with invalid contract ID",
          "t4ooAuthFailed": false
        }]
      }
    }
  }
];
/** A response for each code in each format, starting with those in {@link fixtures}. */
export const allFixtures = [...Object.entries(fixtures).map(([code, answer]) => ({
  code,
  format: "documented body",
  ...answer
})), ...others];
