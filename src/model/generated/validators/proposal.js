// Generated from schemas/ by `npm run generate`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// \0validator.js
const validateProposal = validate148;
const schema66 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "proposal.schema.json",
	"title": "Proposal",
	"description": ".primitives/learn/proposals/p-<8>.yml: a change to primitives that waits for the decision of a person. Its status changes in place.",
	"type": "object",
	"required": [
		"id",
		"schema",
		"status",
		"at",
		"origin",
		"rationale",
		"ops"
	],
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^p-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"schema": { "const": 1 },
		"status": { "enum": [
			"proposed",
			"approved",
			"rejected",
			"applied",
			"superseded",
			"conflicted"
		] },
		"at": {
			"description": "A moment in UTC, to the second.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
		},
		"origin": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^o-[0-9a-hjkmnp-tv-z]{8}$"
			},
			"description": "The outcomes that it was made from; none when a person asked for the change.",
			"uniqueItems": true
		},
		"lessons": {
			"type": "array",
			"items": { "$ref": "#/definitions/oneLine" },
			"description": "The lessons of those outcomes in the words in which they were recorded.",
			"uniqueItems": true
		},
		"rationale": { "$ref": "#/definitions/oneLine" },
		"ops": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["op"],
				"discriminator": { "propertyName": "op" },
				"oneOf": [
					{ "$ref": "#/definitions/addEntry" },
					{ "$ref": "#/definitions/editEntry" },
					{ "$ref": "#/definitions/retireEntry" },
					{ "$ref": "#/definitions/mergeEntries" },
					{ "$ref": "#/definitions/setField" },
					{ "$ref": "#/definitions/vote" },
					{ "$ref": "#/definitions/insertListItem" },
					{ "$ref": "#/definitions/insertCheckbox" },
					{ "$ref": "#/definitions/createFile" }
				]
			},
			"minItems": 1
		},
		"near": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"score",
					"guard"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"description": "An entry, or `path:line` of a statement without an id.",
						"type": "string",
						"minLength": 1
					},
					"score": {
						"type": "number",
						"minimum": 0,
						"maximum": 1
					},
					"guard": {
						"description": "What sets two like statements apart, so that they are never made one.",
						"enum": [
							"none",
							"negation",
							"numbers",
							"code",
							"antonym"
						]
					}
				}
			}
		},
		"kept": {
			"type": "array",
			"items": {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
				},
				"minItems": 2,
				"maxItems": 2
			},
			"description": "Pairs that a person has called no duplicates."
		},
		"diff": {
			"description": "What it changes, as it was when it was made.",
			"type": "string",
			"maxLength": 2e5
		},
		"note": { "$ref": "#/definitions/oneLine" },
		"supersededBy": {
			"type": "string",
			"pattern": "^p-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"decision": {
			"type": "object",
			"required": ["by", "at"],
			"additionalProperties": false,
			"properties": {
				"by": { "$ref": "#/definitions/oneLine" },
				"at": {
					"description": "A moment in UTC, to the second.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
				},
				"ops": {
					"description": "Hash of the operations that were decided on, their preconditions left out: others are not approved.",
					"type": "string",
					"pattern": "^sha256-[0-9a-f]{64}$"
				},
				"risk": {
					"description": "Whoever decided knew that the proposal is of high risk (`--approve-high`).",
					"const": "high"
				},
				"note": { "$ref": "#/definitions/oneLine" }
			}
		}
	},
	"definitions": {
		"oneLine": {
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3,
			"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"description": "Words on one line, without control characters."
		},
		"fileInRepository": {
			"description": "Relative to the repository root, `/` as separator.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"hash": {
			"description": "SHA-256 of the text as it must be found, CRLF counted as LF.",
			"type": "string",
			"pattern": "^sha256-[0-9a-f]{64}$"
		},
		"entryId": {
			"type": "string",
			"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"addEntry": {
			"description": "A new entry among the tracked ones of a section.",
			"type": "object",
			"required": [
				"op",
				"file",
				"section",
				"entry",
				"pre"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "add-entry" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"section": {
					"description": "Slug of a heading; empty for what stands before the first one.",
					"type": "string"
				},
				"heading": { "$ref": "#/definitions/oneLine" },
				"entry": { "$ref": "#/definitions/entry" },
				"pre": {
					"description": "What was found: the section is there, or it is not and is made at the end of the file, under `heading`. A section that somebody has made since takes the entry.",
					"enum": ["section-exists", "section-absent"]
				}
			}
		},
		"entry": {
			"type": "object",
			"required": [
				"id",
				"kind",
				"text",
				"date"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/definitions/entryId" },
				"kind": {
					"title": "EntryKind",
					"enum": [
						"fact",
						"pattern",
						"pitfall",
						"rule",
						"gate",
						"criterion",
						"decision"
					]
				},
				"text": { "$ref": "#/definitions/oneLine" },
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z][A-Za-z0-9_/-]*$",
						"maxLength": 60
					},
					"uniqueItems": true
				},
				"date": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"from": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^o-[0-9a-hjkmnp-tv-z]{8}$"
					},
					"uniqueItems": true
				},
				"cites": {
					"type": "array",
					"items": { "$ref": "#/definitions/oneLine" }
				},
				"review": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"expires": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"scope": { "$ref": "#/definitions/oneLine" }
			}
		},
		"editEntry": {
			"description": "Other words for an entry; its kind, tags and trailer stay. `pre` is of the whole item.",
			"type": "object",
			"required": [
				"op",
				"file",
				"id",
				"pre",
				"text"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "edit-entry" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"id": { "$ref": "#/definitions/entryId" },
				"pre": { "$ref": "#/definitions/hash" },
				"text": { "$ref": "#/definitions/oneLine" }
			}
		},
		"retireEntry": {
			"description": "Strikes an entry out: a tombstone keeps the id from being used again.",
			"type": "object",
			"required": [
				"op",
				"file",
				"id",
				"pre",
				"date",
				"reason"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "retire-entry" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"id": { "$ref": "#/definitions/entryId" },
				"pre": { "$ref": "#/definitions/hash" },
				"date": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"by": {
					"description": "The entry that stands in its place.",
					"type": "string",
					"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
				},
				"reason": { "enum": [
					"duplicate",
					"superseded",
					"obsolete",
					"wrong",
					"promoted",
					"expired"
				] }
			}
		},
		"mergeEntries": {
			"description": "Retires entries in favour of another.",
			"type": "object",
			"required": [
				"op",
				"file",
				"into",
				"pre",
				"from",
				"date"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "merge-entries" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"into": { "$ref": "#/definitions/entryId" },
				"pre": { "$ref": "#/definitions/hash" },
				"text": { "$ref": "#/definitions/oneLine" },
				"from": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"file",
							"id",
							"pre"
						],
						"additionalProperties": false,
						"properties": {
							"file": { "$ref": "#/definitions/fileInRepository" },
							"id": { "$ref": "#/definitions/entryId" },
							"pre": { "$ref": "#/definitions/hash" }
						}
					},
					"minItems": 1
				},
				"date": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				}
			}
		},
		"setField": {
			"description": "Sets a key of the trailer of an entry.",
			"type": "object",
			"required": [
				"op",
				"file",
				"id",
				"pre",
				"key",
				"value"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "set-field" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"id": { "$ref": "#/definitions/entryId" },
				"pre": { "$ref": "#/definitions/hash" },
				"key": { "enum": [
					"from",
					"cites",
					"review",
					"expires",
					"pin",
					"scope"
				] },
				"value": {
					"description": "Empty to remove the key.",
					"type": "string",
					"pattern": "^(?:[^\\s<>]*)$"
				}
			}
		},
		"vote": {
			"description": "Says of an entry that it was learnt again. Changes no file.",
			"type": "object",
			"required": [
				"op",
				"target",
				"vote"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "vote" },
				"target": { "$ref": "#/definitions/entryId" },
				"vote": { "enum": ["helpful", "harmful"] },
				"why": { "$ref": "#/definitions/oneLine" }
			}
		},
		"insertListItem": {
			"description": "A bullet at the end of the last list of a section.",
			"type": "object",
			"required": [
				"op",
				"file",
				"anchor",
				"text",
				"pre"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "insert-list-item" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"anchor": { "$ref": "#/definitions/anchor" },
				"heading": { "$ref": "#/definitions/oneLine" },
				"text": { "$ref": "#/definitions/oneLine" },
				"pre": { "$ref": "#/definitions/place" }
			}
		},
		"insertCheckbox": {
			"description": "An open task at the end of the last list of a section.",
			"type": "object",
			"required": [
				"op",
				"file",
				"anchor",
				"text",
				"pre"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "insert-checkbox" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"anchor": { "$ref": "#/definitions/anchor" },
				"heading": { "$ref": "#/definitions/oneLine" },
				"text": { "$ref": "#/definitions/oneLine" },
				"pre": { "$ref": "#/definitions/place" }
			}
		},
		"createFile": {
			"description": "A new file, whole. Where the file is there and has these lines, other operations have added to it, and nothing is done.",
			"type": "object",
			"required": [
				"op",
				"file",
				"text",
				"pre"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "create-file" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"text": {
					"type": "string",
					"minLength": 1,
					"maxLength": 2e5
				},
				"pre": { "const": "file-absent" }
			}
		},
		"anchor": {
			"description": "Slug of a heading.",
			"type": "string",
			"minLength": 1
		},
		"place": {
			"description": "Hash of the whole section, or that it is absent.",
			"anyOf": [{ "$ref": "#/definitions/hash" }, { "const": "section-absent" }]
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func0 = require_equal().default;
const func5 = require_ucs2length().default;
const pattern53 = /* @__PURE__ */ new RegExp("^p-[0-9a-hjkmnp-tv-z]{8}$", "u");
const pattern41 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const pattern39 = /* @__PURE__ */ new RegExp("^o-[0-9a-hjkmnp-tv-z]{8}$", "u");
const pattern44 = /* @__PURE__ */ new RegExp("^m-[0-9a-hjkmnp-tv-z]{8}$", "u");
const pattern30 = /* @__PURE__ */ new RegExp("^sha256-[0-9a-f]{64}$", "u");
const pattern40 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 },
				message: "must NOT have more than 2000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func5(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern40.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
const schema68 = {
	"description": "A new entry among the tracked ones of a section.",
	"type": "object",
	"required": [
		"op",
		"file",
		"section",
		"entry",
		"pre"
	],
	"additionalProperties": false,
	"properties": {
		"op": { "const": "add-entry" },
		"file": { "$ref": "#/definitions/fileInRepository" },
		"section": {
			"description": "Slug of a heading; empty for what stands before the first one.",
			"type": "string"
		},
		"heading": { "$ref": "#/definitions/oneLine" },
		"entry": { "$ref": "#/definitions/entry" },
		"pre": {
			"description": "What was found: the section is there, or it is not and is made at the end of the file, under `heading`. A section that somebody has made since takes the entry.",
			"enum": ["section-exists", "section-absent"]
		}
	}
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func5(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
const schema70 = {
	"type": "object",
	"required": [
		"id",
		"kind",
		"text",
		"date"
	],
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "#/definitions/entryId" },
		"kind": {
			"title": "EntryKind",
			"enum": [
				"fact",
				"pattern",
				"pitfall",
				"rule",
				"gate",
				"criterion",
				"decision"
			]
		},
		"text": { "$ref": "#/definitions/oneLine" },
		"tags": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z][A-Za-z0-9_/-]*$",
				"maxLength": 60
			},
			"uniqueItems": true
		},
		"date": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"from": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^o-[0-9a-hjkmnp-tv-z]{8}$"
			},
			"uniqueItems": true
		},
		"cites": {
			"type": "array",
			"items": { "$ref": "#/definitions/oneLine" }
		},
		"review": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"expires": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"scope": { "$ref": "#/definitions/oneLine" }
	}
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern44.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^m-[0-9a-hjkmnp-tv-z]{8}$" },
				message: "must match pattern \"^m-[0-9a-hjkmnp-tv-z]{8}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
const pattern45 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_/-]*$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.date === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema70.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate157(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			let data1 = data.kind;
			if (!(data1 === "fact" || data1 === "pattern" || data1 === "pitfall" || data1 === "rule" || data1 === "gate" || data1 === "criterion" || data1 === "decision")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema70.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.text !== void 0) {
			if (!validate149(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			let data3 = data.tags;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func5(data4) > 60) {
							const err6 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								message: "must NOT have more than 60 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (!pattern45.test(data4)) {
							const err7 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z][A-Za-z0-9_/-]*$" },
								message: "must match pattern \"^[A-Za-z][A-Za-z0-9_/-]*$\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err9 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/properties/tags/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data5 = data.date;
			if (typeof data5 === "string") {
				if (!pattern13.test(data5)) {
					const err11 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data6 = data.from;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data7 = data6[i2];
					if (typeof data7 === "string") {
						if (!pattern39.test(data7)) {
							const err13 = {
								instancePath: instancePath + "/from/" + i2,
								schemaPath: "#/properties/from/items/pattern",
								keyword: "pattern",
								params: { pattern: "^o-[0-9a-hjkmnp-tv-z]{8}$" },
								message: "must match pattern \"^o-[0-9a-hjkmnp-tv-z]{8}$\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/from/" + i2,
							schemaPath: "#/properties/from/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				let i3 = data6.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data6[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err15 = {
								instancePath: instancePath + "/from",
								schemaPath: "#/properties/from/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.cites !== void 0) {
			let data8 = data.cites;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate149(data8[i4], {
					instancePath: instancePath + "/cites/" + i4,
					parentData: data8,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/cites",
					schemaPath: "#/properties/cites/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data10 = data.review;
			if (typeof data10 === "string") {
				if (!pattern13.test(data10)) {
					const err18 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.expires !== void 0) {
			let data11 = data.expires;
			if (typeof data11 === "string") {
				if (!pattern13.test(data11)) {
					const err20 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/expires",
					schemaPath: "#/properties/expires/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			if (!validate149(data.scope, {
				instancePath: instancePath + "/scope",
				parentData: data,
				parentDataProperty: "scope",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.section === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "section" },
				message: "must have required property 'section'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.entry === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entry" },
				message: "must have required property 'entry'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.pre === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "section" || key0 === "heading" || key0 === "entry" || key0 === "pre")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.op !== void 0) {
			if ("add-entry" !== data.op) {
				const err6 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "add-entry" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate153(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.section !== void 0) {
			if (typeof data.section !== "string") {
				const err7 = {
					instancePath: instancePath + "/section",
					schemaPath: "#/properties/section/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.heading !== void 0) {
			if (!validate149(data.heading, {
				instancePath: instancePath + "/heading",
				parentData: data,
				parentDataProperty: "heading",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.entry !== void 0) {
			if (!validate156(data.entry, {
				instancePath: instancePath + "/entry",
				parentData: data,
				parentDataProperty: "entry",
				rootData
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			let data5 = data.pre;
			if (!(data5 === "section-exists" || data5 === "section-absent")) {
				const err8 = {
					instancePath: instancePath + "/pre",
					schemaPath: "#/properties/pre/enum",
					keyword: "enum",
					params: { allowedValues: schema68.properties.pre.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern30.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256-[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate166.errors = vErrors;
	return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.text === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "id" || key0 === "pre" || key0 === "text")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.op !== void 0) {
			if ("edit-entry" !== data.op) {
				const err6 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "edit-entry" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate153(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate157(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate166(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate149(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate163.errors = vErrors;
	return errors === 0;
}
const schema74 = {
	"description": "Strikes an entry out: a tombstone keeps the id from being used again.",
	"type": "object",
	"required": [
		"op",
		"file",
		"id",
		"pre",
		"date",
		"reason"
	],
	"additionalProperties": false,
	"properties": {
		"op": { "const": "retire-entry" },
		"file": { "$ref": "#/definitions/fileInRepository" },
		"id": { "$ref": "#/definitions/entryId" },
		"pre": { "$ref": "#/definitions/hash" },
		"date": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"by": {
			"description": "The entry that stands in its place.",
			"type": "string",
			"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"reason": { "enum": [
			"duplicate",
			"superseded",
			"obsolete",
			"wrong",
			"promoted",
			"expired"
		] }
	}
};
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.date === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "id" || key0 === "pre" || key0 === "date" || key0 === "by" || key0 === "reason")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.op !== void 0) {
			if ("retire-entry" !== data.op) {
				const err7 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "retire-entry" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate153(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate157(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate166(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.date !== void 0) {
			let data4 = data.date;
			if (typeof data4 === "string") {
				if (!pattern13.test(data4)) {
					const err8 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data5 = data.by;
			if (typeof data5 === "string") {
				if (!pattern44.test(data5)) {
					const err10 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/pattern",
						keyword: "pattern",
						params: { pattern: "^m-[0-9a-hjkmnp-tv-z]{8}$" },
						message: "must match pattern \"^m-[0-9a-hjkmnp-tv-z]{8}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data6 = data.reason;
			if (!(data6 === "duplicate" || data6 === "superseded" || data6 === "obsolete" || data6 === "wrong" || data6 === "promoted" || data6 === "expired")) {
				const err12 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema74.properties.reason.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate169.errors = vErrors;
	return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.into === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "into" },
				message: "must have required property 'into'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.from === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.date === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "into" || key0 === "pre" || key0 === "text" || key0 === "from" || key0 === "date")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.op !== void 0) {
			if ("merge-entries" !== data.op) {
				const err7 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "merge-entries" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate153(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.into !== void 0) {
			if (!validate157(data.into, {
				instancePath: instancePath + "/into",
				parentData: data,
				parentDataProperty: "into",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate166(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate149(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.from !== void 0) {
			let data5 = data.from;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err8 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.file === void 0) {
							const err9 = {
								instancePath: instancePath + "/from/" + i0,
								schemaPath: "#/properties/from/items/required",
								keyword: "required",
								params: { missingProperty: "file" },
								message: "must have required property 'file'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data6.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/from/" + i0,
								schemaPath: "#/properties/from/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data6.pre === void 0) {
							const err11 = {
								instancePath: instancePath + "/from/" + i0,
								schemaPath: "#/properties/from/items/required",
								keyword: "required",
								params: { missingProperty: "pre" },
								message: "must have required property 'pre'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "file" || key1 === "id" || key1 === "pre")) {
							const err12 = {
								instancePath: instancePath + "/from/" + i0,
								schemaPath: "#/properties/from/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6.file !== void 0) {
							if (!validate153(data6.file, {
								instancePath: instancePath + "/from/" + i0 + "/file",
								parentData: data6,
								parentDataProperty: "file",
								rootData
							})) {
								vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
								errors = vErrors.length;
							}
						}
						if (data6.id !== void 0) {
							if (!validate157(data6.id, {
								instancePath: instancePath + "/from/" + i0 + "/id",
								parentData: data6,
								parentDataProperty: "id",
								rootData
							})) {
								vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
								errors = vErrors.length;
							}
						}
						if (data6.pre !== void 0) {
							if (!validate166(data6.pre, {
								instancePath: instancePath + "/from/" + i0 + "/pre",
								parentData: data6,
								parentDataProperty: "pre",
								rootData
							})) {
								vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/from/" + i0,
							schemaPath: "#/properties/from/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data10 = data.date;
			if (typeof data10 === "string") {
				if (!pattern13.test(data10)) {
					const err15 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
const schema76 = {
	"description": "Sets a key of the trailer of an entry.",
	"type": "object",
	"required": [
		"op",
		"file",
		"id",
		"pre",
		"key",
		"value"
	],
	"additionalProperties": false,
	"properties": {
		"op": { "const": "set-field" },
		"file": { "$ref": "#/definitions/fileInRepository" },
		"id": { "$ref": "#/definitions/entryId" },
		"pre": { "$ref": "#/definitions/hash" },
		"key": { "enum": [
			"from",
			"cites",
			"review",
			"expires",
			"pin",
			"scope"
		] },
		"value": {
			"description": "Empty to remove the key.",
			"type": "string",
			"pattern": "^(?:[^\\s<>]*)$"
		}
	}
};
const pattern67 = /* @__PURE__ */ new RegExp("^(?:[^\\s<>]*)$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.key === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.value === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "id" || key0 === "pre" || key0 === "key" || key0 === "value")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.op !== void 0) {
			if ("set-field" !== data.op) {
				const err7 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "set-field" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate153(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate157(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate166(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
				errors = vErrors.length;
			}
		}
		if (data.key !== void 0) {
			let data4 = data.key;
			if (!(data4 === "from" || data4 === "cites" || data4 === "review" || data4 === "expires" || data4 === "pin" || data4 === "scope")) {
				const err8 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/enum",
					keyword: "enum",
					params: { allowedValues: schema76.properties.key.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data5 = data.value;
			if (typeof data5 === "string") {
				if (!pattern67.test(data5)) {
					const err9 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[^\\s<>]*)$" },
						message: "must match pattern \"^(?:[^\\s<>]*)$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate181.errors = vErrors;
	return errors === 0;
}
const schema77 = {
	"description": "Says of an entry that it was learnt again. Changes no file.",
	"type": "object",
	"required": [
		"op",
		"target",
		"vote"
	],
	"additionalProperties": false,
	"properties": {
		"op": { "const": "vote" },
		"target": { "$ref": "#/definitions/entryId" },
		"vote": { "enum": ["helpful", "harmful"] },
		"why": { "$ref": "#/definitions/oneLine" }
	}
};
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.target === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.vote === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vote" },
				message: "must have required property 'vote'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "target" || key0 === "vote" || key0 === "why")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.op !== void 0) {
			if ("vote" !== data.op) {
				const err4 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "vote" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (!validate157(data.target, {
				instancePath: instancePath + "/target",
				parentData: data,
				parentDataProperty: "target",
				rootData
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.vote !== void 0) {
			let data2 = data.vote;
			if (!(data2 === "helpful" || data2 === "harmful")) {
				const err5 = {
					instancePath: instancePath + "/vote",
					schemaPath: "#/properties/vote/enum",
					keyword: "enum",
					params: { allowedValues: schema77.properties.vote.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.why !== void 0) {
			if (!validate149(data.why, {
				instancePath: instancePath + "/why",
				parentData: data,
				parentDataProperty: "why",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate185.errors = vErrors;
	return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate166(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if ("section-absent" !== data) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/1/const",
				keyword: "const",
				params: { allowedValue: "section-absent" },
				message: "must be equal to constant"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate194.errors = vErrors;
	return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.anchor === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "anchor" },
				message: "must have required property 'anchor'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.text === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.pre === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "anchor" || key0 === "heading" || key0 === "text" || key0 === "pre")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.op !== void 0) {
			if ("insert-list-item" !== data.op) {
				const err6 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "insert-list-item" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate153(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.anchor !== void 0) {
			if (!validate190(data.anchor, {
				instancePath: instancePath + "/anchor",
				parentData: data,
				parentDataProperty: "anchor",
				rootData
			})) {
				vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
				errors = vErrors.length;
			}
		}
		if (data.heading !== void 0) {
			if (!validate149(data.heading, {
				instancePath: instancePath + "/heading",
				parentData: data,
				parentDataProperty: "heading",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate149(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate194(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate188.errors = vErrors;
	return errors === 0;
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.anchor === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "anchor" },
				message: "must have required property 'anchor'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.text === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.pre === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "anchor" || key0 === "heading" || key0 === "text" || key0 === "pre")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.op !== void 0) {
			if ("insert-checkbox" !== data.op) {
				const err6 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "insert-checkbox" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate153(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.anchor !== void 0) {
			if (!validate190(data.anchor, {
				instancePath: instancePath + "/anchor",
				parentData: data,
				parentDataProperty: "anchor",
				rootData
			})) {
				vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
				errors = vErrors.length;
			}
		}
		if (data.heading !== void 0) {
			if (!validate149(data.heading, {
				instancePath: instancePath + "/heading",
				parentData: data,
				parentDataProperty: "heading",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate149(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate194(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate197.errors = vErrors;
	return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "text" || key0 === "pre")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.op !== void 0) {
			if ("create-file" !== data.op) {
				const err5 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "create-file" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate153(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			let data2 = data.text;
			if (typeof data2 === "string") {
				if (func5(data2) > 2e5) {
					const err6 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/maxLength",
						keyword: "maxLength",
						params: { limit: 2e5 },
						message: "must NOT have more than 200000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func5(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.pre !== void 0) {
			if ("file-absent" !== data.pre) {
				const err9 = {
					instancePath: instancePath + "/pre",
					schemaPath: "#/properties/pre/const",
					keyword: "const",
					params: { allowedValue: "file-absent" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate203.errors = vErrors;
	return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schema === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.origin === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" },
				message: "must have required property 'origin'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rationale === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rationale" },
				message: "must have required property 'rationale'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.ops === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ops" },
				message: "must have required property 'ops'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema66.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern53.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^p-[0-9a-hjkmnp-tv-z]{8}$" },
						message: "must match pattern \"^p-[0-9a-hjkmnp-tv-z]{8}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.schema !== void 0) {
			if (1 !== data.schema) {
				const err10 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "proposed" || data2 === "approved" || data2 === "rejected" || data2 === "applied" || data2 === "superseded" || data2 === "conflicted")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema66.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data3 = data.at;
			if (typeof data3 === "string") {
				if (!pattern41.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data4 = data.origin;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (!pattern39.test(data5)) {
							const err14 = {
								instancePath: instancePath + "/origin/" + i0,
								schemaPath: "#/properties/origin/items/pattern",
								keyword: "pattern",
								params: { pattern: "^o-[0-9a-hjkmnp-tv-z]{8}$" },
								message: "must match pattern \"^o-[0-9a-hjkmnp-tv-z]{8}$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/origin/" + i0,
							schemaPath: "#/properties/origin/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err16 = {
								instancePath: instancePath + "/origin",
								schemaPath: "#/properties/origin/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.lessons !== void 0) {
			let data6 = data.lessons;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate149(data6[i2], {
					instancePath: instancePath + "/lessons/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
					errors = vErrors.length;
				}
				let i3 = data6.length;
				let j1;
				if (i3 > 1) {
					outer0: for (; i3--;) for (j1 = i3; j1--;) if (func0(data6[i3], data6[j1])) {
						const err18 = {
							instancePath: instancePath + "/lessons",
							schemaPath: "#/properties/lessons/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
						break outer0;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/lessons",
					schemaPath: "#/properties/lessons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.rationale !== void 0) {
			if (!validate149(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.ops !== void 0) {
			let data9 = data.ops;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err20 = {
						instancePath: instancePath + "/ops",
						schemaPath: "#/properties/ops/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len2 = data9.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data10 = data9[i4];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.op === void 0) {
							const err21 = {
								instancePath: instancePath + "/ops/" + i4,
								schemaPath: "#/properties/ops/items/required",
								keyword: "required",
								params: { missingProperty: "op" },
								message: "must have required property 'op'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						const tag0 = data10.op;
						if (typeof tag0 == "string") {
							if (tag0 === "add-entry") {
								if (!validate152(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "edit-entry") {
								if (!validate163(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "retire-entry") {
								if (!validate169(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "merge-entries") {
								if (!validate173(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "set-field") {
								if (!validate181(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "vote") {
								if (!validate185(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "insert-list-item") {
								if (!validate188(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "insert-checkbox") {
								if (!validate197(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "create-file") {
								if (!validate203(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
									errors = vErrors.length;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/ops/" + i4,
									schemaPath: "#/properties/ops/items/discriminator",
									keyword: "discriminator",
									params: {
										error: "mapping",
										tag: "op",
										tagValue: tag0
									},
									message: "value of tag \"op\" must be in oneOf"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/ops/" + i4,
								schemaPath: "#/properties/ops/items/discriminator",
								keyword: "discriminator",
								params: {
									error: "tag",
									tag: "op",
									tagValue: tag0
								},
								message: "tag \"op\" must be string"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/ops/" + i4,
							schemaPath: "#/properties/ops/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/ops",
					schemaPath: "#/properties/ops/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.near !== void 0) {
			let data11 = data.near;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i5 = 0; i5 < len3; i5++) {
					let data12 = data11[i5];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.id === void 0) {
							const err26 = {
								instancePath: instancePath + "/near/" + i5,
								schemaPath: "#/properties/near/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data12.score === void 0) {
							const err27 = {
								instancePath: instancePath + "/near/" + i5,
								schemaPath: "#/properties/near/items/required",
								keyword: "required",
								params: { missingProperty: "score" },
								message: "must have required property 'score'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data12.guard === void 0) {
							const err28 = {
								instancePath: instancePath + "/near/" + i5,
								schemaPath: "#/properties/near/items/required",
								keyword: "required",
								params: { missingProperty: "guard" },
								message: "must have required property 'guard'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						for (const key1 in data12) if (!(key1 === "id" || key1 === "score" || key1 === "guard")) {
							const err29 = {
								instancePath: instancePath + "/near/" + i5,
								schemaPath: "#/properties/near/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data12.id !== void 0) {
							let data13 = data12.id;
							if (typeof data13 === "string") {
								if (func5(data13) < 1) {
									const err30 = {
										instancePath: instancePath + "/near/" + i5 + "/id",
										schemaPath: "#/properties/near/items/properties/id/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/near/" + i5 + "/id",
									schemaPath: "#/properties/near/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data12.score !== void 0) {
							let data14 = data12.score;
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 > 1 || isNaN(data14)) {
									const err32 = {
										instancePath: instancePath + "/near/" + i5 + "/score",
										schemaPath: "#/properties/near/items/properties/score/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								if (data14 < 0 || isNaN(data14)) {
									const err33 = {
										instancePath: instancePath + "/near/" + i5 + "/score",
										schemaPath: "#/properties/near/items/properties/score/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/near/" + i5 + "/score",
									schemaPath: "#/properties/near/items/properties/score/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data12.guard !== void 0) {
							let data15 = data12.guard;
							if (!(data15 === "none" || data15 === "negation" || data15 === "numbers" || data15 === "code" || data15 === "antonym")) {
								const err35 = {
									instancePath: instancePath + "/near/" + i5 + "/guard",
									schemaPath: "#/properties/near/items/properties/guard/enum",
									keyword: "enum",
									params: { allowedValues: schema66.properties.near.items.properties.guard.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/near/" + i5,
							schemaPath: "#/properties/near/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/near",
					schemaPath: "#/properties/near/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.kept !== void 0) {
			let data16 = data.kept;
			if (Array.isArray(data16)) {
				const len4 = data16.length;
				for (let i6 = 0; i6 < len4; i6++) {
					let data17 = data16[i6];
					if (Array.isArray(data17)) {
						if (data17.length > 2) {
							const err38 = {
								instancePath: instancePath + "/kept/" + i6,
								schemaPath: "#/properties/kept/items/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data17.length < 2) {
							const err39 = {
								instancePath: instancePath + "/kept/" + i6,
								schemaPath: "#/properties/kept/items/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						const len5 = data17.length;
						for (let i7 = 0; i7 < len5; i7++) {
							let data18 = data17[i7];
							if (typeof data18 === "string") {
								if (!pattern44.test(data18)) {
									const err40 = {
										instancePath: instancePath + "/kept/" + i6 + "/" + i7,
										schemaPath: "#/properties/kept/items/items/pattern",
										keyword: "pattern",
										params: { pattern: "^m-[0-9a-hjkmnp-tv-z]{8}$" },
										message: "must match pattern \"^m-[0-9a-hjkmnp-tv-z]{8}$\""
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/kept/" + i6 + "/" + i7,
									schemaPath: "#/properties/kept/items/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/kept/" + i6,
							schemaPath: "#/properties/kept/items/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/kept",
					schemaPath: "#/properties/kept/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.diff !== void 0) {
			let data19 = data.diff;
			if (typeof data19 === "string") {
				if (func5(data19) > 2e5) {
					const err44 = {
						instancePath: instancePath + "/diff",
						schemaPath: "#/properties/diff/maxLength",
						keyword: "maxLength",
						params: { limit: 2e5 },
						message: "must NOT have more than 200000 characters"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/diff",
					schemaPath: "#/properties/diff/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.note !== void 0) {
			if (!validate149(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.supersededBy !== void 0) {
			let data21 = data.supersededBy;
			if (typeof data21 === "string") {
				if (!pattern53.test(data21)) {
					const err46 = {
						instancePath: instancePath + "/supersededBy",
						schemaPath: "#/properties/supersededBy/pattern",
						keyword: "pattern",
						params: { pattern: "^p-[0-9a-hjkmnp-tv-z]{8}$" },
						message: "must match pattern \"^p-[0-9a-hjkmnp-tv-z]{8}$\""
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/supersededBy",
					schemaPath: "#/properties/supersededBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			let data22 = data.decision;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				if (data22.by === void 0) {
					const err48 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/required",
						keyword: "required",
						params: { missingProperty: "by" },
						message: "must have required property 'by'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data22.at === void 0) {
					const err49 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/required",
						keyword: "required",
						params: { missingProperty: "at" },
						message: "must have required property 'at'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				for (const key2 in data22) if (!(key2 === "by" || key2 === "at" || key2 === "ops" || key2 === "risk" || key2 === "note")) {
					const err50 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data22.by !== void 0) {
					if (!validate149(data22.by, {
						instancePath: instancePath + "/decision/by",
						parentData: data22,
						parentDataProperty: "by",
						rootData
					})) {
						vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
						errors = vErrors.length;
					}
				}
				if (data22.at !== void 0) {
					let data24 = data22.at;
					if (typeof data24 === "string") {
						if (!pattern41.test(data24)) {
							const err51 = {
								instancePath: instancePath + "/decision/at",
								schemaPath: "#/properties/decision/properties/at/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$\""
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/decision/at",
							schemaPath: "#/properties/decision/properties/at/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data22.ops !== void 0) {
					let data25 = data22.ops;
					if (typeof data25 === "string") {
						if (!pattern30.test(data25)) {
							const err53 = {
								instancePath: instancePath + "/decision/ops",
								schemaPath: "#/properties/decision/properties/ops/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256-[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/decision/ops",
							schemaPath: "#/properties/decision/properties/ops/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data22.risk !== void 0) {
					if ("high" !== data22.risk) {
						const err55 = {
							instancePath: instancePath + "/decision/risk",
							schemaPath: "#/properties/decision/properties/risk/const",
							keyword: "const",
							params: { allowedValue: "high" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data22.note !== void 0) {
					if (!validate149(data22.note, {
						instancePath: instancePath + "/decision/note",
						parentData: data22,
						parentDataProperty: "note",
						rootData
					})) {
						vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
	} else {
		const err57 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err57];
		else vErrors.push(err57);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
export { validateProposal };
