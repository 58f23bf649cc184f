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
const validateOutcome = validate125;
const schema59 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "outcome.schema.json",
	"title": "Outcome",
	"description": ".primitives/learn/outcomes/<year>/o-<8>.yml: how one task went, and what was learnt from it. Written once and never changed.",
	"type": "object",
	"required": [
		"id",
		"schema",
		"task",
		"result",
		"at",
		"by"
	],
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "#/definitions/outcomeId" },
		"schema": { "const": 1 },
		"task": {
			"type": "object",
			"required": ["title"],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/definitions/line" },
				"title": { "$ref": "#/definitions/line" },
				"spec": { "$ref": "#/definitions/repositoryPath" },
				"component": { "$ref": "#/definitions/line" }
			}
		},
		"result": { "enum": [
			"success",
			"failure",
			"partial",
			"abandoned"
		] },
		"at": {
			"description": "A moment in UTC, to the second.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
		},
		"by": {
			"type": "object",
			"required": ["actor"],
			"additionalProperties": false,
			"properties": {
				"actor": { "enum": [
					"human",
					"agent",
					"ci"
				] },
				"name": { "$ref": "#/definitions/line" },
				"trust": {
					"description": "`external`: the words come from outside the project, such as the fork of a contributor.",
					"enum": ["external"]
				}
			}
		},
		"run": { "$ref": "#/definitions/line" },
		"code": {
			"type": "object",
			"required": [],
			"additionalProperties": false,
			"properties": {
				"base": { "$ref": "#/definitions/commit" },
				"head": { "$ref": "#/definitions/commit" },
				"touched": {
					"type": "array",
					"items": { "$ref": "#/definitions/repositoryPath" },
					"description": "The files that the task was about, sorted.",
					"uniqueItems": true
				}
			}
		},
		"context": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["id", "blob"],
				"additionalProperties": false,
				"properties": {
					"id": {
						"description": "Path of a document, or the id of a memory entry.",
						"type": "string",
						"minLength": 1,
						"maxLength": 1e3
					},
					"section": {
						"description": "Slug of the only section of the document that was read.",
						"type": "string",
						"minLength": 1
					},
					"blob": {
						"description": "Git's name of the bytes that were read, 40 hexadecimal digits.",
						"type": "string",
						"pattern": "^[0-9a-f]{40}$"
					},
					"via": {
						"description": "Why it was read.",
						"enum": [
							"always",
							"apply-to",
							"agent",
							"prompt",
							"link"
						]
					}
				}
			},
			"description": "What an agent has in front of it for the touched files: the primitives, then the memory entries in them."
		},
		"votes": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["target", "vote"],
				"additionalProperties": false,
				"properties": {
					"target": {
						"description": "The id of a memory entry.",
						"type": "string",
						"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
					},
					"vote": { "enum": ["helpful", "harmful"] },
					"why": { "$ref": "#/definitions/line" }
				}
			}
		},
		"metrics": {
			"type": "object",
			"required": [],
			"additionalProperties": false,
			"properties": {
				"coverage": {
					"description": "Per cent of the lines.",
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"testsPassed": {
					"type": "integer",
					"minimum": 0
				},
				"testsFailed": {
					"type": "integer",
					"minimum": 0
				},
				"testsSkipped": {
					"type": "integer",
					"minimum": 0
				},
				"reworkRounds": {
					"type": "integer",
					"minimum": 0
				},
				"rescueAttempts": {
					"type": "integer",
					"minimum": 0
				},
				"abandonmentEvents": {
					"type": "integer",
					"minimum": 0
				},
				"priorLearnings": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"lessons": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["kind", "text"],
				"additionalProperties": false,
				"properties": {
					"kind": { "$ref": "#/definitions/kind" },
					"text": { "$ref": "#/definitions/line" },
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[A-Za-z][A-Za-z0-9_/-]*$",
							"maxLength": 60
						},
						"uniqueItems": true
					},
					"cites": {
						"type": "array",
						"items": { "$ref": "#/definitions/line" }
					},
					"evidence": {
						"type": "array",
						"items": { "$ref": "#/definitions/line" }
					}
				}
			}
		},
		"evidence": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["type", "ref"],
				"additionalProperties": false,
				"properties": {
					"type": { "enum": [
						"pr",
						"issue",
						"commit",
						"junit",
						"lcov",
						"review",
						"session",
						"report",
						"batch",
						"log",
						"url",
						"file"
					] },
					"ref": { "$ref": "#/definitions/line" }
				}
			}
		}
	},
	"definitions": {
		"line": {
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3,
			"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"description": "Words on one line, without control characters."
		},
		"repositoryPath": {
			"description": "Relative to the repository root, `/` as separator.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"outcomeId": {
			"type": "string",
			"pattern": "^o-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"kind": {
			"title": "LessonKind",
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
		"commit": {
			"type": "string",
			"pattern": "^[0-9a-f]{7,64}$"
		}
	},
	"if": { "properties": { "result": { "const": "failure" } } },
	"then": { "anyOf": [{ "required": ["evidence"] }, { "required": ["lessons"] }] }
};
const func2 = Object.prototype.hasOwnProperty;
const func0 = require_equal().default;
const func5 = require_ucs2length().default;
const pattern39 = /* @__PURE__ */ new RegExp("^o-[0-9a-hjkmnp-tv-z]{8}$", "u");
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern39.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^o-[0-9a-hjkmnp-tv-z]{8}$" },
				message: "must match pattern \"^o-[0-9a-hjkmnp-tv-z]{8}$\""
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
	validate126.errors = vErrors;
	return errors === 0;
}
const pattern40 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate128.errors = vErrors;
	return errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate131.errors = vErrors;
	return errors === 0;
}
const pattern42 = /* @__PURE__ */ new RegExp("^[0-9a-f]{7,64}$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern42.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{7,64}$" },
				message: "must match pattern \"^[0-9a-f]{7,64}$\""
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
	validate136.errors = vErrors;
	return errors === 0;
}
const schema64 = {
	"title": "LessonKind",
	"enum": [
		"fact",
		"pattern",
		"pitfall",
		"rule",
		"gate",
		"criterion",
		"decision"
	]
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "fact" || data === "pattern" || data === "pitfall" || data === "rule" || data === "gate" || data === "criterion" || data === "decision")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema64.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
const pattern41 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const pattern43 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40}$", "u");
const pattern44 = /* @__PURE__ */ new RegExp("^m-[0-9a-hjkmnp-tv-z]{8}$", "u");
const pattern45 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_/-]*$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.result !== void 0) {
			if ("failure" !== data.result) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		const _errs5 = errors;
		let valid2 = false;
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.evidence === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: "evidence" },
					message: "must have required property 'evidence'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid1 = _errs6 === errors;
		valid2 = valid2 || _valid1;
		if (!valid2) {
			const _errs7 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.lessons === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/then/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "lessons" },
						message: "must have required property 'lessons'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid1 = _errs7 === errors;
			valid2 = valid2 || _valid1;
		}
		if (!valid2) {
			const err3 = {
				instancePath,
				schemaPath: "#/then/anyOf",
				keyword: "anyOf",
				params: {},
				message: "must match a schema in anyOf"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		} else {
			errors = _errs5;
			if (vErrors !== null) {
				if (_errs5) vErrors.length = _errs5;
				else vErrors = null;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schema === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.task === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "task" },
				message: "must have required property 'task'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.result === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "result" },
				message: "must have required property 'result'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.at === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.by === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema59.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate126(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
				errors = vErrors.length;
			}
		}
		if (data.schema !== void 0) {
			if (1 !== data.schema) {
				const err12 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.task !== void 0) {
			let data3 = data.task;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.title === void 0) {
					const err13 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/properties/task/required",
						keyword: "required",
						params: { missingProperty: "title" },
						message: "must have required property 'title'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "id" || key1 === "title" || key1 === "spec" || key1 === "component")) {
					const err14 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/properties/task/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.id !== void 0) {
					if (!validate128(data3.id, {
						instancePath: instancePath + "/task/id",
						parentData: data3,
						parentDataProperty: "id",
						rootData
					})) {
						vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
						errors = vErrors.length;
					}
				}
				if (data3.title !== void 0) {
					if (!validate128(data3.title, {
						instancePath: instancePath + "/task/title",
						parentData: data3,
						parentDataProperty: "title",
						rootData
					})) {
						vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
						errors = vErrors.length;
					}
				}
				if (data3.spec !== void 0) {
					if (!validate131(data3.spec, {
						instancePath: instancePath + "/task/spec",
						parentData: data3,
						parentDataProperty: "spec",
						rootData
					})) {
						vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
						errors = vErrors.length;
					}
				}
				if (data3.component !== void 0) {
					if (!validate128(data3.component, {
						instancePath: instancePath + "/task/component",
						parentData: data3,
						parentDataProperty: "component",
						rootData
					})) {
						vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.result !== void 0) {
			let data8 = data.result;
			if (!(data8 === "success" || data8 === "failure" || data8 === "partial" || data8 === "abandoned")) {
				const err16 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.result.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data9 = data.at;
			if (typeof data9 === "string") {
				if (!pattern41.test(data9)) {
					const err17 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data10 = data.by;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.actor === void 0) {
					const err19 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/required",
						keyword: "required",
						params: { missingProperty: "actor" },
						message: "must have required property 'actor'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 in data10) if (!(key2 === "actor" || key2 === "name" || key2 === "trust")) {
					const err20 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data10.actor !== void 0) {
					let data11 = data10.actor;
					if (!(data11 === "human" || data11 === "agent" || data11 === "ci")) {
						const err21 = {
							instancePath: instancePath + "/by/actor",
							schemaPath: "#/properties/by/properties/actor/enum",
							keyword: "enum",
							params: { allowedValues: schema59.properties.by.properties.actor.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data10.name !== void 0) {
					if (!validate128(data10.name, {
						instancePath: instancePath + "/by/name",
						parentData: data10,
						parentDataProperty: "name",
						rootData
					})) {
						vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
						errors = vErrors.length;
					}
				}
				if (data10.trust !== void 0) {
					if (!(data10.trust === "external")) {
						const err22 = {
							instancePath: instancePath + "/by/trust",
							schemaPath: "#/properties/by/properties/trust/enum",
							keyword: "enum",
							params: { allowedValues: schema59.properties.by.properties.trust.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.run !== void 0) {
			if (!validate128(data.run, {
				instancePath: instancePath + "/run",
				parentData: data,
				parentDataProperty: "run",
				rootData
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			let data15 = data.code;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key3 in data15) if (!(key3 === "base" || key3 === "head" || key3 === "touched")) {
					const err24 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data15.base !== void 0) {
					if (!validate136(data15.base, {
						instancePath: instancePath + "/code/base",
						parentData: data15,
						parentDataProperty: "base",
						rootData
					})) {
						vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
						errors = vErrors.length;
					}
				}
				if (data15.head !== void 0) {
					if (!validate136(data15.head, {
						instancePath: instancePath + "/code/head",
						parentData: data15,
						parentDataProperty: "head",
						rootData
					})) {
						vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
						errors = vErrors.length;
					}
				}
				if (data15.touched !== void 0) {
					let data18 = data15.touched;
					if (Array.isArray(data18)) {
						const len0 = data18.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate131(data18[i0], {
							instancePath: instancePath + "/code/touched/" + i0,
							parentData: data18,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
							errors = vErrors.length;
						}
						let i1 = data18.length;
						let j0;
						if (i1 > 1) {
							outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data18[i1], data18[j0])) {
								const err25 = {
									instancePath: instancePath + "/code/touched",
									schemaPath: "#/properties/code/properties/touched/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
								break outer0;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/code/touched",
							schemaPath: "#/properties/code/properties/touched/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.context !== void 0) {
			let data20 = data.context;
			if (Array.isArray(data20)) {
				const len1 = data20.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data21 = data20[i2];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.id === void 0) {
							const err28 = {
								instancePath: instancePath + "/context/" + i2,
								schemaPath: "#/properties/context/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data21.blob === void 0) {
							const err29 = {
								instancePath: instancePath + "/context/" + i2,
								schemaPath: "#/properties/context/items/required",
								keyword: "required",
								params: { missingProperty: "blob" },
								message: "must have required property 'blob'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key4 in data21) if (!(key4 === "id" || key4 === "section" || key4 === "blob" || key4 === "via")) {
							const err30 = {
								instancePath: instancePath + "/context/" + i2,
								schemaPath: "#/properties/context/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data21.id !== void 0) {
							let data22 = data21.id;
							if (typeof data22 === "string") {
								if (func5(data22) > 1e3) {
									const err31 = {
										instancePath: instancePath + "/context/" + i2 + "/id",
										schemaPath: "#/properties/context/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (func5(data22) < 1) {
									const err32 = {
										instancePath: instancePath + "/context/" + i2 + "/id",
										schemaPath: "#/properties/context/items/properties/id/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/context/" + i2 + "/id",
									schemaPath: "#/properties/context/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data21.section !== void 0) {
							let data23 = data21.section;
							if (typeof data23 === "string") {
								if (func5(data23) < 1) {
									const err34 = {
										instancePath: instancePath + "/context/" + i2 + "/section",
										schemaPath: "#/properties/context/items/properties/section/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/context/" + i2 + "/section",
									schemaPath: "#/properties/context/items/properties/section/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data21.blob !== void 0) {
							let data24 = data21.blob;
							if (typeof data24 === "string") {
								if (!pattern43.test(data24)) {
									const err36 = {
										instancePath: instancePath + "/context/" + i2 + "/blob",
										schemaPath: "#/properties/context/items/properties/blob/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{40}$" },
										message: "must match pattern \"^[0-9a-f]{40}$\""
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/context/" + i2 + "/blob",
									schemaPath: "#/properties/context/items/properties/blob/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data21.via !== void 0) {
							let data25 = data21.via;
							if (!(data25 === "always" || data25 === "apply-to" || data25 === "agent" || data25 === "prompt" || data25 === "link")) {
								const err38 = {
									instancePath: instancePath + "/context/" + i2 + "/via",
									schemaPath: "#/properties/context/items/properties/via/enum",
									keyword: "enum",
									params: { allowedValues: schema59.properties.context.items.properties.via.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/context/" + i2,
							schemaPath: "#/properties/context/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.votes !== void 0) {
			let data26 = data.votes;
			if (Array.isArray(data26)) {
				const len2 = data26.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data27 = data26[i3];
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						if (data27.target === void 0) {
							const err41 = {
								instancePath: instancePath + "/votes/" + i3,
								schemaPath: "#/properties/votes/items/required",
								keyword: "required",
								params: { missingProperty: "target" },
								message: "must have required property 'target'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data27.vote === void 0) {
							const err42 = {
								instancePath: instancePath + "/votes/" + i3,
								schemaPath: "#/properties/votes/items/required",
								keyword: "required",
								params: { missingProperty: "vote" },
								message: "must have required property 'vote'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						for (const key5 in data27) if (!(key5 === "target" || key5 === "vote" || key5 === "why")) {
							const err43 = {
								instancePath: instancePath + "/votes/" + i3,
								schemaPath: "#/properties/votes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data27.target !== void 0) {
							let data28 = data27.target;
							if (typeof data28 === "string") {
								if (!pattern44.test(data28)) {
									const err44 = {
										instancePath: instancePath + "/votes/" + i3 + "/target",
										schemaPath: "#/properties/votes/items/properties/target/pattern",
										keyword: "pattern",
										params: { pattern: "^m-[0-9a-hjkmnp-tv-z]{8}$" },
										message: "must match pattern \"^m-[0-9a-hjkmnp-tv-z]{8}$\""
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/votes/" + i3 + "/target",
									schemaPath: "#/properties/votes/items/properties/target/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data27.vote !== void 0) {
							let data29 = data27.vote;
							if (!(data29 === "helpful" || data29 === "harmful")) {
								const err46 = {
									instancePath: instancePath + "/votes/" + i3 + "/vote",
									schemaPath: "#/properties/votes/items/properties/vote/enum",
									keyword: "enum",
									params: { allowedValues: schema59.properties.votes.items.properties.vote.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data27.why !== void 0) {
							if (!validate128(data27.why, {
								instancePath: instancePath + "/votes/" + i3 + "/why",
								parentData: data27,
								parentDataProperty: "why",
								rootData
							})) {
								vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/votes/" + i3,
							schemaPath: "#/properties/votes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/votes",
					schemaPath: "#/properties/votes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data31 = data.metrics;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				for (const key6 in data31) if (!(key6 === "coverage" || key6 === "testsPassed" || key6 === "testsFailed" || key6 === "testsSkipped" || key6 === "reworkRounds" || key6 === "rescueAttempts" || key6 === "abandonmentEvents" || key6 === "priorLearnings")) {
					const err49 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data31.coverage !== void 0) {
					let data32 = data31.coverage;
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 > 100 || isNaN(data32)) {
							const err50 = {
								instancePath: instancePath + "/metrics/coverage",
								schemaPath: "#/properties/metrics/properties/coverage/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data32 < 0 || isNaN(data32)) {
							const err51 = {
								instancePath: instancePath + "/metrics/coverage",
								schemaPath: "#/properties/metrics/properties/coverage/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/metrics/coverage",
							schemaPath: "#/properties/metrics/properties/coverage/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data31.testsPassed !== void 0) {
					let data33 = data31.testsPassed;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err53 = {
							instancePath: instancePath + "/metrics/testsPassed",
							schemaPath: "#/properties/metrics/properties/testsPassed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 < 0 || isNaN(data33)) {
							const err54 = {
								instancePath: instancePath + "/metrics/testsPassed",
								schemaPath: "#/properties/metrics/properties/testsPassed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				}
				if (data31.testsFailed !== void 0) {
					let data34 = data31.testsFailed;
					if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
						const err55 = {
							instancePath: instancePath + "/metrics/testsFailed",
							schemaPath: "#/properties/metrics/properties/testsFailed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 < 0 || isNaN(data34)) {
							const err56 = {
								instancePath: instancePath + "/metrics/testsFailed",
								schemaPath: "#/properties/metrics/properties/testsFailed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
				}
				if (data31.testsSkipped !== void 0) {
					let data35 = data31.testsSkipped;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err57 = {
							instancePath: instancePath + "/metrics/testsSkipped",
							schemaPath: "#/properties/metrics/properties/testsSkipped/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 0 || isNaN(data35)) {
							const err58 = {
								instancePath: instancePath + "/metrics/testsSkipped",
								schemaPath: "#/properties/metrics/properties/testsSkipped/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
				}
				if (data31.reworkRounds !== void 0) {
					let data36 = data31.reworkRounds;
					if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
						const err59 = {
							instancePath: instancePath + "/metrics/reworkRounds",
							schemaPath: "#/properties/metrics/properties/reworkRounds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 < 0 || isNaN(data36)) {
							const err60 = {
								instancePath: instancePath + "/metrics/reworkRounds",
								schemaPath: "#/properties/metrics/properties/reworkRounds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					}
				}
				if (data31.rescueAttempts !== void 0) {
					let data37 = data31.rescueAttempts;
					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
						const err61 = {
							instancePath: instancePath + "/metrics/rescueAttempts",
							schemaPath: "#/properties/metrics/properties/rescueAttempts/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 < 0 || isNaN(data37)) {
							const err62 = {
								instancePath: instancePath + "/metrics/rescueAttempts",
								schemaPath: "#/properties/metrics/properties/rescueAttempts/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
				if (data31.abandonmentEvents !== void 0) {
					let data38 = data31.abandonmentEvents;
					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
						const err63 = {
							instancePath: instancePath + "/metrics/abandonmentEvents",
							schemaPath: "#/properties/metrics/properties/abandonmentEvents/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 < 0 || isNaN(data38)) {
							const err64 = {
								instancePath: instancePath + "/metrics/abandonmentEvents",
								schemaPath: "#/properties/metrics/properties/abandonmentEvents/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				}
				if (data31.priorLearnings !== void 0) {
					let data39 = data31.priorLearnings;
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err65 = {
							instancePath: instancePath + "/metrics/priorLearnings",
							schemaPath: "#/properties/metrics/properties/priorLearnings/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 < 0 || isNaN(data39)) {
							const err66 = {
								instancePath: instancePath + "/metrics/priorLearnings",
								schemaPath: "#/properties/metrics/properties/priorLearnings/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					}
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.lessons !== void 0) {
			let data40 = data.lessons;
			if (Array.isArray(data40)) {
				const len3 = data40.length;
				for (let i4 = 0; i4 < len3; i4++) {
					let data41 = data40[i4];
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (data41.kind === void 0) {
							const err68 = {
								instancePath: instancePath + "/lessons/" + i4,
								schemaPath: "#/properties/lessons/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data41.text === void 0) {
							const err69 = {
								instancePath: instancePath + "/lessons/" + i4,
								schemaPath: "#/properties/lessons/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						for (const key7 in data41) if (!(key7 === "kind" || key7 === "text" || key7 === "tags" || key7 === "cites" || key7 === "evidence")) {
							const err70 = {
								instancePath: instancePath + "/lessons/" + i4,
								schemaPath: "#/properties/lessons/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data41.kind !== void 0) {
							if (!validate141(data41.kind, {
								instancePath: instancePath + "/lessons/" + i4 + "/kind",
								parentData: data41,
								parentDataProperty: "kind",
								rootData
							})) {
								vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
								errors = vErrors.length;
							}
						}
						if (data41.text !== void 0) {
							if (!validate128(data41.text, {
								instancePath: instancePath + "/lessons/" + i4 + "/text",
								parentData: data41,
								parentDataProperty: "text",
								rootData
							})) {
								vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
								errors = vErrors.length;
							}
						}
						if (data41.tags !== void 0) {
							let data44 = data41.tags;
							if (Array.isArray(data44)) {
								const len4 = data44.length;
								for (let i5 = 0; i5 < len4; i5++) {
									let data45 = data44[i5];
									if (typeof data45 === "string") {
										if (func5(data45) > 60) {
											const err71 = {
												instancePath: instancePath + "/lessons/" + i4 + "/tags/" + i5,
												schemaPath: "#/properties/lessons/items/properties/tags/items/maxLength",
												keyword: "maxLength",
												params: { limit: 60 },
												message: "must NOT have more than 60 characters"
											};
											if (vErrors === null) vErrors = [err71];
											else vErrors.push(err71);
											errors++;
										}
										if (!pattern45.test(data45)) {
											const err72 = {
												instancePath: instancePath + "/lessons/" + i4 + "/tags/" + i5,
												schemaPath: "#/properties/lessons/items/properties/tags/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z][A-Za-z0-9_/-]*$" },
												message: "must match pattern \"^[A-Za-z][A-Za-z0-9_/-]*$\""
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
									} else {
										const err73 = {
											instancePath: instancePath + "/lessons/" + i4 + "/tags/" + i5,
											schemaPath: "#/properties/lessons/items/properties/tags/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
								let i6 = data44.length;
								let j1;
								if (i6 > 1) {
									const indices0 = {};
									for (; i6--;) {
										let item0 = data44[i6];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j1 = indices0[item0];
											const err74 = {
												instancePath: instancePath + "/lessons/" + i4 + "/tags",
												schemaPath: "#/properties/lessons/items/properties/tags/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i6,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)"
											};
											if (vErrors === null) vErrors = [err74];
											else vErrors.push(err74);
											errors++;
											break;
										}
										indices0[item0] = i6;
									}
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/lessons/" + i4 + "/tags",
									schemaPath: "#/properties/lessons/items/properties/tags/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data41.cites !== void 0) {
							let data46 = data41.cites;
							if (Array.isArray(data46)) {
								const len5 = data46.length;
								for (let i7 = 0; i7 < len5; i7++) if (!validate128(data46[i7], {
									instancePath: instancePath + "/lessons/" + i4 + "/cites/" + i7,
									parentData: data46,
									parentDataProperty: i7,
									rootData
								})) {
									vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
									errors = vErrors.length;
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/lessons/" + i4 + "/cites",
									schemaPath: "#/properties/lessons/items/properties/cites/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data41.evidence !== void 0) {
							let data48 = data41.evidence;
							if (Array.isArray(data48)) {
								const len6 = data48.length;
								for (let i8 = 0; i8 < len6; i8++) if (!validate128(data48[i8], {
									instancePath: instancePath + "/lessons/" + i4 + "/evidence/" + i8,
									parentData: data48,
									parentDataProperty: i8,
									rootData
								})) {
									vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
									errors = vErrors.length;
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/lessons/" + i4 + "/evidence",
									schemaPath: "#/properties/lessons/items/properties/evidence/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/lessons/" + i4,
							schemaPath: "#/properties/lessons/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/lessons",
					schemaPath: "#/properties/lessons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data50 = data.evidence;
			if (Array.isArray(data50)) {
				const len7 = data50.length;
				for (let i9 = 0; i9 < len7; i9++) {
					let data51 = data50[i9];
					if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
						if (data51.type === void 0) {
							const err80 = {
								instancePath: instancePath + "/evidence/" + i9,
								schemaPath: "#/properties/evidence/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (data51.ref === void 0) {
							const err81 = {
								instancePath: instancePath + "/evidence/" + i9,
								schemaPath: "#/properties/evidence/items/required",
								keyword: "required",
								params: { missingProperty: "ref" },
								message: "must have required property 'ref'"
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						for (const key8 in data51) if (!(key8 === "type" || key8 === "ref")) {
							const err82 = {
								instancePath: instancePath + "/evidence/" + i9,
								schemaPath: "#/properties/evidence/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data51.type !== void 0) {
							let data52 = data51.type;
							if (!(data52 === "pr" || data52 === "issue" || data52 === "commit" || data52 === "junit" || data52 === "lcov" || data52 === "review" || data52 === "session" || data52 === "report" || data52 === "batch" || data52 === "log" || data52 === "url" || data52 === "file")) {
								const err83 = {
									instancePath: instancePath + "/evidence/" + i9 + "/type",
									schemaPath: "#/properties/evidence/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema59.properties.evidence.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
						}
						if (data51.ref !== void 0) {
							if (!validate128(data51.ref, {
								instancePath: instancePath + "/evidence/" + i9 + "/ref",
								parentData: data51,
								parentDataProperty: "ref",
								rootData
							})) {
								vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/evidence/" + i9,
							schemaPath: "#/properties/evidence/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
	} else {
		const err86 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err86];
		else vErrors.push(err86);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
export { validateOutcome };
