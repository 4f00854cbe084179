// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export const fixtures = {
  "1000": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1e3,
        msg: ["Authentication failed"]
      }
    }
  },
  "1100": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1100,
        msg: ["api_sig is a required field"]
      }
    }
  },
  "1150": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1150,
        msg: ["api_key is a required field"]
      }
    }
  },
  "1200": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1200,
        msg: ["timestamp is a required field"]
      }
    }
  },
  "1201": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1201,
        msg: ["timestamp must be numeric"]
      }
    }
  },
  "1250": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1250,
        msg: ["data is a required field"]
      }
    }
  },
  "1251": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1251,
        msg: ["JSON data cannot be decoded"]
      }
    }
  },
  "1300": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1300,
        msg: ["type is a required field"]
      }
    }
  },
  "1301": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1301,
        msg: ["job_type is not supported"]
      }
    }
  },
  "1302": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1302,
        msg: ["identifier missing"]
      }
    }
  },
  "1303": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1303,
        msg: ["quote missing"]
      }
    }
  },
  "1304": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1304,
        msg: ["invalid tier"]
      }
    }
  },
  "1305": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1305,
        msg: ["quote number of files exceeds limit"]
      }
    }
  },
  "1306": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1306,
        msg: ["quote file size exceeds limit"]
      }
    }
  },
  "1350": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1350,
        msg: ["\"body_src\" is a required field"]
      }
    }
  },
  "1351": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1351,
        msg: ["Invalid body text"]
      }
    }
  },
  "1352": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1352,
        msg: ["content type invalid"]
      }
    }
  },
  "1400": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1400,
        msg: ["\"lc_src\" is a required field"]
      }
    }
  },
  "1450": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1450,
        msg: ["\"lc_tgt\" is a required field"]
      }
    }
  },
  "1500": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1500,
        msg: ["tier is a required field"]
      }
    }
  },
  "1501": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1501,
        msg: ["filename is a required field"]
      }
    }
  },
  "1551": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1551,
        msg: ["language service is not supported"]
      }
    }
  },
  "1601": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1601,
        msg: ["callback_url must be a valid URL"]
      }
    }
  },
  "1651": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1651,
        msg: ["auto_approve must be 0 or 1"]
      }
    }
  },
  "1701": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1701,
        msg: ["use_preferred must be 0 or 1"]
      }
    }
  },
  "1751": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1751,
        msg: ["\"custom_data\" is over maximum storage limit (1kb)"]
      }
    }
  },
  "1754": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1754,
        msg: ["system detected an identical payload within a 5 minute window"]
      }
    }
  },
  "1800": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1800,
        msg: ["jobs is a required field"]
      }
    }
  },
  "1801": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1801,
        msg: ["jobs files mismatch"]
      }
    }
  },
  "1802": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1802,
        msg: ["file upload failed (did you check that the file is correct and the extension supported?)"]
      }
    }
  },
  "1803": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1803,
        msg: ["missing file key"]
      }
    }
  },
  "1804": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1804,
        msg: ["jobs identifier missing"]
      }
    }
  },
  "1851": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1851,
        msg: ["as_group must be 0 or 1"]
      }
    }
  },
  "1852": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1852,
        msg: ["allow fork is invalid"]
      }
    }
  },
  "1901": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1901,
        msg: ["process must be 0 or 1"]
      }
    }
  },
  "1950": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1950,
        msg: ["These jobs cannot be grouped (they have different tiers, source or target languages)"]
      }
    }
  },
  "1951": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1951,
        msg: ["You cannot group a single job"]
      }
    }
  },
  "1952": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 1952,
        msg: ["Ultra jobs cannot be grouped"]
      }
    }
  },
  "2000": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2e3,
        msg: ["body is a required field"]
      }
    }
  },
  "2050": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2050,
        msg: ["job_id is a required field"]
      }
    }
  },
  "2100": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2100,
        msg: ["Unauthorized job access"]
      }
    }
  },
  "2150": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2150,
        msg: ["revision_id is a required field"]
      }
    }
  },
  "2200": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2200,
        msg: ["Unauthorized revision access"]
      }
    }
  },
  "2250": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2250,
        msg: ["Job is not reviewable"]
      }
    }
  },
  "2251": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2251,
        msg: ["Job cannot be purchased (incorrect state)"]
      }
    }
  },
  "2252": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2252,
        msg: ["Job cannot be cancelled (incorrect state)"]
      }
    }
  },
  "2300": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2300,
        msg: ["comment is a required field"]
      }
    }
  },
  "2350": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2350,
        msg: ["reason is a required field"]
      }
    }
  },
  "2400": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2400,
        msg: ["captcha is a required field"]
      }
    }
  },
  "2401": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2401,
        msg: ["invalid captcha challenge"]
      }
    }
  },
  "2450": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2450,
        msg: ["Invalid follow-up value"]
      }
    }
  },
  "2500": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2500,
        msg: ["rating is a required field"]
      }
    }
  },
  "2501": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2501,
        msg: ["The rating for this job is restricted; Gengo's documentation does not say how."]
      }
    }
  },
  "2502": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2502,
        msg: ["The rating for this job is restricted; Gengo's documentation does not say how."]
      }
    }
  },
  "2503": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2503,
        msg: ["public flag must be a boolean"]
      }
    }
  },
  "2550": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2550,
        msg: ["Jobs' group id is missing"]
      }
    }
  },
  "2600": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2600,
        msg: ["Unauthorized job group access"]
      }
    }
  },
  "2650": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2650,
        msg: ["Invalid job status"]
      }
    }
  },
  "2700": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2700,
        msg: ["Not enough credits - please top up"]
      }
    }
  },
  "2750": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2750,
        msg: ["Unauthorized order access"]
      }
    }
  },
  "2751": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2751,
        msg: ["Order cancelled before processing. Please wait until the order is out of our queue."]
      }
    }
  },
  "2800": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 2800,
        msg: ["API temporarily unavailable"]
      }
    }
  },
  "400": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 400,
        msg: ["Bad Request"]
      }
    }
  },
  "404": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 404,
        msg: ["Requested Resource Not Found"]
      }
    }
  },
  "500": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: {
        code: 500,
        msg: ["Internal Server Error"]
      }
    }
  }
};
/** Responses in other formats, with the codes that they can contain. */
const others = [
  {
    code: "1000",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1e3,
        msg: "Authentication failed"
      } }
    }
  },
  {
    code: "1100",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1100,
        msg: "api_sig is a required field"
      } }
    }
  },
  {
    code: "1150",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1150,
        msg: "api_key is a required field"
      } }
    }
  },
  {
    code: "1200",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1200,
        msg: "timestamp is a required field"
      } }
    }
  },
  {
    code: "1201",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1201,
        msg: "timestamp must be numeric"
      } }
    }
  },
  {
    code: "1250",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1250,
        msg: "data is a required field"
      } }
    }
  },
  {
    code: "1251",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1251,
        msg: "JSON data cannot be decoded"
      } }
    }
  },
  {
    code: "1300",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1300,
        msg: "type is a required field"
      } }
    }
  },
  {
    code: "1301",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1301,
        msg: "job_type is not supported"
      } }
    }
  },
  {
    code: "1302",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1302,
        msg: "identifier missing"
      } }
    }
  },
  {
    code: "1303",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1303,
        msg: "quote missing"
      } }
    }
  },
  {
    code: "1304",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1304,
        msg: "invalid tier"
      } }
    }
  },
  {
    code: "1305",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1305,
        msg: "quote number of files exceeds limit"
      } }
    }
  },
  {
    code: "1306",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1306,
        msg: "quote file size exceeds limit"
      } }
    }
  },
  {
    code: "1350",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1350,
        msg: "\"body_src\" is a required field"
      } }
    }
  },
  {
    code: "1351",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1351,
        msg: "Invalid body text"
      } }
    }
  },
  {
    code: "1352",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1352,
        msg: "content type invalid"
      } }
    }
  },
  {
    code: "1400",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1400,
        msg: "\"lc_src\" is a required field"
      } }
    }
  },
  {
    code: "1450",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1450,
        msg: "\"lc_tgt\" is a required field"
      } }
    }
  },
  {
    code: "1500",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1500,
        msg: "tier is a required field"
      } }
    }
  },
  {
    code: "1501",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1501,
        msg: "filename is a required field"
      } }
    }
  },
  {
    code: "1551",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1551,
        msg: "language service is not supported"
      } }
    }
  },
  {
    code: "1601",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1601,
        msg: "callback_url must be a valid URL"
      } }
    }
  },
  {
    code: "1651",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1651,
        msg: "auto_approve must be 0 or 1"
      } }
    }
  },
  {
    code: "1701",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1701,
        msg: "use_preferred must be 0 or 1"
      } }
    }
  },
  {
    code: "1751",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1751,
        msg: "\"custom_data\" is over maximum storage limit (1kb)"
      } }
    }
  },
  {
    code: "1754",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1754,
        msg: "system detected an identical payload within a 5 minute window"
      } }
    }
  },
  {
    code: "1800",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1800,
        msg: "jobs is a required field"
      } }
    }
  },
  {
    code: "1801",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1801,
        msg: "jobs files mismatch"
      } }
    }
  },
  {
    code: "1802",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1802,
        msg: "file upload failed (did you check that the file is correct and the extension supported?)"
      } }
    }
  },
  {
    code: "1803",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1803,
        msg: "missing file key"
      } }
    }
  },
  {
    code: "1804",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1804,
        msg: "jobs identifier missing"
      } }
    }
  },
  {
    code: "1851",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1851,
        msg: "as_group must be 0 or 1"
      } }
    }
  },
  {
    code: "1852",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1852,
        msg: "allow fork is invalid"
      } }
    }
  },
  {
    code: "1901",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1901,
        msg: "process must be 0 or 1"
      } }
    }
  },
  {
    code: "1950",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1950,
        msg: "These jobs cannot be grouped (they have different tiers, source or target languages)"
      } }
    }
  },
  {
    code: "1951",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1951,
        msg: "You cannot group a single job"
      } }
    }
  },
  {
    code: "1952",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 1952,
        msg: "Ultra jobs cannot be grouped"
      } }
    }
  },
  {
    code: "2000",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2e3,
        msg: "body is a required field"
      } }
    }
  },
  {
    code: "2050",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2050,
        msg: "job_id is a required field"
      } }
    }
  },
  {
    code: "2100",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2100,
        msg: "Unauthorized job access"
      } }
    }
  },
  {
    code: "2150",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2150,
        msg: "revision_id is a required field"
      } }
    }
  },
  {
    code: "2200",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2200,
        msg: "Unauthorized revision access"
      } }
    }
  },
  {
    code: "2250",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2250,
        msg: "Job is not reviewable"
      } }
    }
  },
  {
    code: "2251",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2251,
        msg: "Job cannot be purchased (incorrect state)"
      } }
    }
  },
  {
    code: "2252",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2252,
        msg: "Job cannot be cancelled (incorrect state)"
      } }
    }
  },
  {
    code: "2300",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2300,
        msg: "comment is a required field"
      } }
    }
  },
  {
    code: "2350",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2350,
        msg: "reason is a required field"
      } }
    }
  },
  {
    code: "2400",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2400,
        msg: "captcha is a required field"
      } }
    }
  },
  {
    code: "2401",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2401,
        msg: "invalid captcha challenge"
      } }
    }
  },
  {
    code: "2450",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2450,
        msg: "Invalid follow-up value"
      } }
    }
  },
  {
    code: "2500",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2500,
        msg: "rating is a required field"
      } }
    }
  },
  {
    code: "2501",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2501,
        msg: "The rating for this job is restricted; Gengo's documentation does not say how."
      } }
    }
  },
  {
    code: "2502",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2502,
        msg: "The rating for this job is restricted; Gengo's documentation does not say how."
      } }
    }
  },
  {
    code: "2503",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2503,
        msg: "public flag must be a boolean"
      } }
    }
  },
  {
    code: "2550",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2550,
        msg: "Jobs' group id is missing"
      } }
    }
  },
  {
    code: "2600",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2600,
        msg: "Unauthorized job group access"
      } }
    }
  },
  {
    code: "2650",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2650,
        msg: "Invalid job status"
      } }
    }
  },
  {
    code: "2700",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2700,
        msg: "Not enough credits - please top up"
      } }
    }
  },
  {
    code: "2750",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2750,
        msg: "Unauthorized order access"
      } }
    }
  },
  {
    code: "2751",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2751,
        msg: "Order cancelled before processing. Please wait until the order is out of our queue."
      } }
    }
  },
  {
    code: "2800",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 2800,
        msg: "API temporarily unavailable"
      } }
    }
  },
  {
    code: "400",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 400,
        msg: "Bad Request"
      } }
    }
  },
  {
    code: "404",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 404,
        msg: "Requested Resource Not Found"
      } }
    }
  },
  {
    code: "500",
    format: "job with one error",
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      opstat: "error",
      err: { "item-1": {
        code: 500,
        msg: "Internal Server Error"
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
