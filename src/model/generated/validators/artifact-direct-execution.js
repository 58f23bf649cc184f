// Generated from schemas/ by `npm run generate`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
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
const validateArtifactDirectExecution = validate30;
const schema15 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-direct-execution.schema.json",
	"title": "DirectExecutionArtifact",
	"description": "plans/<feature>/direct-execution.md: a task that one agent does without tracks.",
	"type": "object",
	"properties": {
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"request": {
			"type": "string",
			"minLength": 1,
			"x-label": "Request",
			"x-reads": "text"
		},
		"rationale": {
			"type": "string",
			"minLength": 1,
			"x-label": "Route rationale",
			"x-reads": "text"
		},
		"scope": {
			"type": "string",
			"minLength": 1,
			"x-label": "Scope",
			"x-reads": "text"
		},
		"files": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files",
			"x-reads": "paths"
		},
		"context": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Forwarded context",
			"x-reads": "list"
		},
		"validation": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validation",
			"x-reads": "list",
			"x-aliases": ["Validation commands"]
		},
		"validationOutcome": {
			"enum": [
				"pass",
				"fail",
				"partial",
				"not-run"
			],
			"x-label": "Validation outcome",
			"x-reads": "word",
			"x-words": {
				"passed": "pass",
				"failed": "fail"
			}
		},
		"state": {
			"enum": [
				"delegated",
				"implementing",
				"complete",
				"rerouted",
				"stopped",
				"no-change"
			],
			"x-label": "Current state",
			"x-reads": "word",
			"x-aliases": ["State"]
		},
		"diff": {
			"type": "string",
			"minLength": 1,
			"x-label": "Diff surface",
			"x-reads": "text"
		},
		"sink": {
			"type": "string",
			"minLength": 1,
			"x-label": "Artifact sink",
			"x-reads": "text"
		},
		"handoff": {
			"anyOf": [{ "enum": ["skipped"] }, {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"diff": {
							"type": "string",
							"x-label": "Diff surface",
							"x-reads": "text"
						},
						"outcome": {
							"type": "string",
							"x-label": "Validation outcome",
							"x-reads": "text"
						},
						"artifact": {
							"type": "string",
							"x-label": "Artifact reference",
							"x-reads": "text"
						},
						"mode": {
							"type": "string",
							"x-label": "Mode suggestion",
							"x-reads": "text"
						}
					},
					"required": [
						"diff",
						"outcome",
						"artifact"
					],
					"additionalProperties": false
				}
			}],
			"x-label": "Review handoff",
			"x-reads": "rows"
		},
		"issues": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Unresolved issues",
			"x-reads": "list"
		},
		"rescue": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"trigger": {
						"type": "string",
						"x-label": "Trigger",
						"x-reads": "text"
					},
					"action": {
						"type": "string",
						"x-label": "Action",
						"x-reads": "text"
					},
					"rationale": {
						"type": "string",
						"x-label": "Rationale",
						"x-reads": "text"
					},
					"outcome": {
						"type": "string",
						"x-label": "Outcome",
						"x-reads": "text"
					},
					"attempt": {
						"type": "string",
						"x-label": "Attempt",
						"x-reads": "text"
					}
				},
				"required": [
					"trigger",
					"action",
					"rationale",
					"outcome",
					"attempt"
				],
				"additionalProperties": false
			},
			"x-label": "Rescue history",
			"x-reads": "rows"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text"
		},
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Summary",
			"x-reads": "text"
		}
	},
	"required": [
		"title",
		"request",
		"rationale",
		"scope",
		"files",
		"state"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "state": { "enum": ["complete"] } },
			"required": ["state"]
		},
		"then": { "required": [
			"validation",
			"validationOutcome",
			"diff",
			"issues",
			"summary"
		] }
	}, {
		"if": {
			"properties": { "state": { "enum": ["rerouted", "stopped"] } },
			"required": ["state"]
		},
		"then": { "required": ["nextAction", "summary"] }
	}]
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0 && "state") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.state !== void 0) {
			if (!(data.state === "complete")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.validation === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "validation" },
					message: "must have required property 'validation'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.validationOutcome === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "validationOutcome" },
					message: "must have required property 'validationOutcome'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.diff === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "diff" },
					message: "must have required property 'diff'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.issues === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "issues" },
					message: "must have required property 'issues'"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.summary === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "summary" },
					message: "must have required property 'summary'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0 && "state") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.state !== void 0) {
			let data1 = data.state;
			if (!(data1 === "rerouted" || data1 === "stopped")) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.nextAction === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "nextAction" },
					message: "must have required property 'nextAction'"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.summary === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "summary" },
					message: "must have required property 'summary'"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err12 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.request === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.rationale === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rationale" },
				message: "must have required property 'rationale'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.scope === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.files === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.state === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema15.properties, key0)) {
			const err19 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.title !== void 0) {
			let data2 = data.title;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err20 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.request !== void 0) {
			let data3 = data.request;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err22 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.rationale !== void 0) {
			let data4 = data.rationale;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err24 = {
						instancePath: instancePath + "/rationale",
						schemaPath: "#/properties/rationale/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/rationale",
					schemaPath: "#/properties/rationale/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data5 = data.scope;
			if (typeof data5 === "string") {
				if (func5(data5) < 1) {
					const err26 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data6 = data.files;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (func5(data7) < 1) {
							const err28 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.context !== void 0) {
			let data8 = data.context;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (typeof data9 === "string") {
						if (func5(data9) < 1) {
							const err31 = {
								instancePath: instancePath + "/context/" + i1,
								schemaPath: "#/properties/context/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/context/" + i1,
							schemaPath: "#/properties/context/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data10 = data.validation;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (typeof data11 === "string") {
						if (func5(data11) < 1) {
							const err34 = {
								instancePath: instancePath + "/validation/" + i2,
								schemaPath: "#/properties/validation/items/minLength",
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
							instancePath: instancePath + "/validation/" + i2,
							schemaPath: "#/properties/validation/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.validationOutcome !== void 0) {
			let data12 = data.validationOutcome;
			if (!(data12 === "pass" || data12 === "fail" || data12 === "partial" || data12 === "not-run")) {
				const err37 = {
					instancePath: instancePath + "/validationOutcome",
					schemaPath: "#/properties/validationOutcome/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.validationOutcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data13 = data.state;
			if (!(data13 === "delegated" || data13 === "implementing" || data13 === "complete" || data13 === "rerouted" || data13 === "stopped" || data13 === "no-change")) {
				const err38 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.diff !== void 0) {
			let data14 = data.diff;
			if (typeof data14 === "string") {
				if (func5(data14) < 1) {
					const err39 = {
						instancePath: instancePath + "/diff",
						schemaPath: "#/properties/diff/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/diff",
					schemaPath: "#/properties/diff/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.sink !== void 0) {
			let data15 = data.sink;
			if (typeof data15 === "string") {
				if (func5(data15) < 1) {
					const err41 = {
						instancePath: instancePath + "/sink",
						schemaPath: "#/properties/sink/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.handoff !== void 0) {
			let data16 = data.handoff;
			const _errs39 = errors;
			let valid12 = false;
			const _errs40 = errors;
			if (!(data16 === "skipped")) {
				const err43 = {
					instancePath: instancePath + "/handoff",
					schemaPath: "#/properties/handoff/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.handoff.anyOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			var _valid2 = _errs40 === errors;
			valid12 = valid12 || _valid2;
			if (!valid12) {
				const _errs41 = errors;
				if (Array.isArray(data16)) {
					const len3 = data16.length;
					for (let i3 = 0; i3 < len3; i3++) {
						let data17 = data16[i3];
						if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
							if (data17.diff === void 0) {
								const err44 = {
									instancePath: instancePath + "/handoff/" + i3,
									schemaPath: "#/properties/handoff/anyOf/1/items/required",
									keyword: "required",
									params: { missingProperty: "diff" },
									message: "must have required property 'diff'"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (data17.outcome === void 0) {
								const err45 = {
									instancePath: instancePath + "/handoff/" + i3,
									schemaPath: "#/properties/handoff/anyOf/1/items/required",
									keyword: "required",
									params: { missingProperty: "outcome" },
									message: "must have required property 'outcome'"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (data17.artifact === void 0) {
								const err46 = {
									instancePath: instancePath + "/handoff/" + i3,
									schemaPath: "#/properties/handoff/anyOf/1/items/required",
									keyword: "required",
									params: { missingProperty: "artifact" },
									message: "must have required property 'artifact'"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							for (const key1 in data17) if (!(key1 === "diff" || key1 === "outcome" || key1 === "artifact" || key1 === "mode")) {
								const err47 = {
									instancePath: instancePath + "/handoff/" + i3,
									schemaPath: "#/properties/handoff/anyOf/1/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							if (data17.diff !== void 0) {
								if (typeof data17.diff !== "string") {
									const err48 = {
										instancePath: instancePath + "/handoff/" + i3 + "/diff",
										schemaPath: "#/properties/handoff/anyOf/1/items/properties/diff/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
							if (data17.outcome !== void 0) {
								if (typeof data17.outcome !== "string") {
									const err49 = {
										instancePath: instancePath + "/handoff/" + i3 + "/outcome",
										schemaPath: "#/properties/handoff/anyOf/1/items/properties/outcome/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
							if (data17.artifact !== void 0) {
								if (typeof data17.artifact !== "string") {
									const err50 = {
										instancePath: instancePath + "/handoff/" + i3 + "/artifact",
										schemaPath: "#/properties/handoff/anyOf/1/items/properties/artifact/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							}
							if (data17.mode !== void 0) {
								if (typeof data17.mode !== "string") {
									const err51 = {
										instancePath: instancePath + "/handoff/" + i3 + "/mode",
										schemaPath: "#/properties/handoff/anyOf/1/items/properties/mode/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							}
						} else {
							const err52 = {
								instancePath: instancePath + "/handoff/" + i3,
								schemaPath: "#/properties/handoff/anyOf/1/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					}
				} else {
					const err53 = {
						instancePath: instancePath + "/handoff",
						schemaPath: "#/properties/handoff/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				var _valid2 = _errs41 === errors;
				valid12 = valid12 || _valid2;
			}
			if (!valid12) {
				const err54 = {
					instancePath: instancePath + "/handoff",
					schemaPath: "#/properties/handoff/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			} else {
				errors = _errs39;
				if (vErrors !== null) {
					if (_errs39) vErrors.length = _errs39;
					else vErrors = null;
				}
			}
		}
		if (data.issues !== void 0) {
			let data22 = data.issues;
			if (Array.isArray(data22)) {
				const len4 = data22.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data23 = data22[i4];
					if (typeof data23 === "string") {
						if (func5(data23) < 1) {
							const err55 = {
								instancePath: instancePath + "/issues/" + i4,
								schemaPath: "#/properties/issues/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/issues/" + i4,
							schemaPath: "#/properties/issues/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/issues",
					schemaPath: "#/properties/issues/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.rescue !== void 0) {
			let data24 = data.rescue;
			if (Array.isArray(data24)) {
				const len5 = data24.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data25 = data24[i5];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.trigger === void 0) {
							const err58 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "trigger" },
								message: "must have required property 'trigger'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data25.action === void 0) {
							const err59 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data25.rationale === void 0) {
							const err60 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "rationale" },
								message: "must have required property 'rationale'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data25.outcome === void 0) {
							const err61 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "outcome" },
								message: "must have required property 'outcome'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data25.attempt === void 0) {
							const err62 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "attempt" },
								message: "must have required property 'attempt'"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						for (const key2 in data25) if (!(key2 === "trigger" || key2 === "action" || key2 === "rationale" || key2 === "outcome" || key2 === "attempt")) {
							const err63 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data25.trigger !== void 0) {
							if (typeof data25.trigger !== "string") {
								const err64 = {
									instancePath: instancePath + "/rescue/" + i5 + "/trigger",
									schemaPath: "#/properties/rescue/items/properties/trigger/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data25.action !== void 0) {
							if (typeof data25.action !== "string") {
								const err65 = {
									instancePath: instancePath + "/rescue/" + i5 + "/action",
									schemaPath: "#/properties/rescue/items/properties/action/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data25.rationale !== void 0) {
							if (typeof data25.rationale !== "string") {
								const err66 = {
									instancePath: instancePath + "/rescue/" + i5 + "/rationale",
									schemaPath: "#/properties/rescue/items/properties/rationale/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data25.outcome !== void 0) {
							if (typeof data25.outcome !== "string") {
								const err67 = {
									instancePath: instancePath + "/rescue/" + i5 + "/outcome",
									schemaPath: "#/properties/rescue/items/properties/outcome/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data25.attempt !== void 0) {
							if (typeof data25.attempt !== "string") {
								const err68 = {
									instancePath: instancePath + "/rescue/" + i5 + "/attempt",
									schemaPath: "#/properties/rescue/items/properties/attempt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/rescue/" + i5,
							schemaPath: "#/properties/rescue/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/rescue",
					schemaPath: "#/properties/rescue/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data31 = data.nextAction;
			if (typeof data31 === "string") {
				if (func5(data31) < 1) {
					const err71 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data32 = data.summary;
			if (typeof data32 === "string") {
				if (func5(data32) < 1) {
					const err73 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
	} else {
		const err75 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err75];
		else vErrors.push(err75);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
export { validateArtifactDirectExecution };
