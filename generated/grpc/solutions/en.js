// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** What to do about it, for each code that has a solution, in en. */
export const en = {
  "1": "Send the request again if its result is still needed. If the caller did not cancel it, check whether a client, a proxy, or the server closes connections early.",
  "2": "Check the error message and the server logs for the cause. The server may have thrown an exception that it does not convert into a status.",
  "3": "Check the error message to see which argument is invalid, and correct it. Sending the same request again does not help.",
  "4": "Before you send the request again, check whether the operation took effect. If the operation often takes this long, set a longer deadline.",
  "5": "Check the name or the ID of the resource, and the permissions of the caller.",
  "6": "Use the existing resource, or choose another name or ID.",
  "7": "Grant the caller permission to perform this operation, or use credentials that have it.",
  "16": "Send valid credentials with the request. If they include a token, check whether it has expired.",
  "8": "Check the error message to see which resource is exhausted. Raise the quota or the message size limit, or make the request smaller. If the response states how long to wait, send the request again after that time.",
  "9": "Change the state of the system first, for example by emptying a folder before deleting it, and then send the request again.",
  "10": "Start the whole sequence again, such as the transaction or the read-modify-write cycle, instead of repeating only this request.",
  "11": "Stay within the valid range. If you read data in parts, this error marks the end.",
  "12": "Check the names of the service and the method, and whether the client and the server use the same version of the API definition.",
  "13": "Report the error to the operators of the service, together with the error message and the time at which it occurred.",
  "14": "Try again later, and wait longer after each failure. Repeat a request that changes data only if repeating it is safe.",
  "15": "Report the error to the operators of the service immediately. Repeating the request does not help."
};
