// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.
import type { Profile } from "../profile.ts";

/** What is particular to this API: its names, its addresses, its codes. */
export const profile: Profile = {
  "product": "DX Data Cloud API",
  "vendor": "DX",
  "overview": "https://docs.getdx.com/datacloudapi/overview",
  "origin": [
    "https://",
    ".getdx.net/api"
  ],
  "hosts": {
    "pages": [
      "docs.getdx.com",
      "help.getdx.com",
      "www.getdx.com"
    ],
    "others": [
      "getdx.com"
    ]
  },
  "codes": {
    "noKey": "not_authed",
    "unknownKey": "invalid_auth",
    "inactiveKey": "account_inactive",
    "malformed": "invalid_json",
    "missing": "required_params_missing",
    "invalid": "invalid_arguments"
  },
  "key": {
    "header": "Authorization",
    "start": "Bearer "
  },
  "keyCheck": {
    "method": "customData.get",
    "arguments": {
      "reference": "datacloud-doctor",
      "key": "datacloud-doctor"
    }
  },
  "failure": {
    "hasOk": true,
    "within": "",
    "code": "error",
    "message": "message",
    "isStatus": false,
    "rest": {}
  },
  "statuses": {
    "success": 200,
    "refused": 422,
    "key": 422
  }
};
