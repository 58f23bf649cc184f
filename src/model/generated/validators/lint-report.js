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
const validateLintReport = validate89;
const schema46 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "lint-report.schema.json",
	"title": "LintReport",
	"description": "What `primitives lint --format json` prints. Offsets count UTF-16 code units from 0; lines and columns count from 1.",
	"type": "object",
	"required": [
		"version",
		"diagnostics",
		"summary"
	],
	"properties": {
		"version": { "const": 1 },
		"shard": {
			"description": "With `--shard`: which part of the run this is. `primitives report merge` joins all parts.",
			"type": "object",
			"required": [
				"index",
				"count",
				"run"
			],
			"additionalProperties": false,
			"properties": {
				"index": {
					"description": "From 1.",
					"type": "integer",
					"minimum": 1
				},
				"count": {
					"type": "integer",
					"minimum": 1
				},
				"run": {
					"description": "The same for all shards of one run: those of other files, settings or versions have another.",
					"type": "string",
					"pattern": "^[0-9a-f]{16}$"
				}
			}
		},
		"diagnostics": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"ruleId",
					"severity",
					"path",
					"span",
					"message",
					"fixable"
				],
				"additionalProperties": false,
				"properties": {
					"ruleId": { "type": "string" },
					"severity": { "enum": [
						"error",
						"warning",
						"info"
					] },
					"path": {
						"description": "Relative to the repository root, `/` as separator.",
						"type": "string",
						"minLength": 1
					},
					"span": { "$ref": "#/definitions/span" },
					"message": { "type": "string" },
					"hint": { "type": "string" },
					"cost": {
						"description": "What it costs, where it is a cost.",
						"type": "object",
						"required": ["type", "tokens"],
						"additionalProperties": false,
						"properties": {
							"type": { "$ref": "#/definitions/costType" },
							"tokens": {
								"description": "Estimated.",
								"type": "integer"
							}
						}
					},
					"related": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"path",
								"span",
								"message"
							],
							"additionalProperties": false,
							"properties": {
								"path": {
									"description": "Relative to the repository root, `/` as separator.",
									"type": "string",
									"minLength": 1
								},
								"span": { "$ref": "#/definitions/span" },
								"message": { "type": "string" }
							}
						}
					},
					"fixable": {
						"description": "Whether `--fix` removes it.",
						"type": "boolean"
					},
					"fix": {
						"description": "Edits of `path` that remove the problem and change nothing else.",
						"$ref": "#/definitions/edits"
					},
					"unsafeFix": {
						"description": "Edits of `path` that remove the problem and may change what is meant.",
						"$ref": "#/definitions/edits"
					},
					"secret": {
						"description": "What the span covers must not be shown.",
						"const": true
					}
				}
			}
		},
		"cost": {
			"description": "With `--cost`: what texts cost in a model's context, in estimated tokens.",
			"type": "object",
			"required": [
				"loaded",
				"findings",
				"files",
				"repeated",
				"overBudget"
			],
			"additionalProperties": false,
			"properties": {
				"loaded": {
					"description": "What VS Code loads by itself for work on a file, by classes of files that no pattern tells apart.",
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"example",
							"files",
							"tokens",
							"largest"
						],
						"additionalProperties": false,
						"properties": {
							"example": {
								"type": "string",
								"minLength": 1
							},
							"files": {
								"type": "integer",
								"minimum": 1
							},
							"tokens": {
								"type": "integer",
								"minimum": 0
							},
							"largest": {
								"description": "What has most of them.",
								"type": "string",
								"minLength": 1
							}
						}
					}
				},
				"findings": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"ruleId",
							"path",
							"line",
							"type",
							"tokens"
						],
						"additionalProperties": false,
						"properties": {
							"ruleId": { "type": "string" },
							"path": {
								"type": "string",
								"minLength": 1
							},
							"line": {
								"type": "integer",
								"minimum": 1
							},
							"type": { "$ref": "#/definitions/costType" },
							"tokens": {
								"type": "integer",
								"minimum": 1
							}
						}
					}
				},
				"files": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["path", "tokens"],
						"additionalProperties": false,
						"properties": {
							"path": {
								"type": "string",
								"minLength": 1
							},
							"tokens": {
								"type": "integer",
								"minimum": 1
							}
						}
					}
				},
				"repeated": {
					"type": "integer",
					"minimum": 0
				},
				"overBudget": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"summary": {
			"type": "object",
			"required": [
				"files",
				"errors",
				"warnings",
				"infos",
				"fixable",
				"unsafeFixable"
			],
			"additionalProperties": false,
			"properties": {
				"files": {
					"type": "integer",
					"minimum": 0
				},
				"errors": {
					"type": "integer",
					"minimum": 0
				},
				"warnings": {
					"type": "integer",
					"minimum": 0
				},
				"infos": {
					"type": "integer",
					"minimum": 0
				},
				"fixable": {
					"type": "integer",
					"minimum": 0
				},
				"unsafeFixable": {
					"description": "Fixable only by edits that may change what is meant.",
					"type": "integer",
					"minimum": 0
				}
			}
		}
	},
	"additionalProperties": false,
	"definitions": {
		"costType": { "enum": ["repeated", "over-budget"] },
		"edits": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"required": ["span", "text"],
				"additionalProperties": false,
				"properties": {
					"span": {
						"description": "What is replaced, in offsets of the text that was checked; an empty span inserts.",
						"type": "object",
						"required": ["start", "end"],
						"additionalProperties": false,
						"properties": {
							"start": {
								"type": "integer",
								"minimum": 0
							},
							"end": {
								"type": "integer",
								"minimum": 0
							}
						}
					},
					"text": { "type": "string" }
				}
			}
		},
		"position": {
			"type": "object",
			"required": [
				"line",
				"column",
				"offset"
			],
			"additionalProperties": false,
			"properties": {
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				},
				"offset": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"span": {
			"type": "object",
			"required": ["start", "end"],
			"additionalProperties": false,
			"properties": {
				"start": { "$ref": "#/definitions/position" },
				"end": { "$ref": "#/definitions/position" }
			}
		}
	}
};
const pattern33 = /* @__PURE__ */ new RegExp("^[0-9a-f]{16}$", "u");
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.line === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.column === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.offset === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offset" },
				message: "must have required property 'offset'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "line" || key0 === "column" || key0 === "offset")) {
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
		if (data.line !== void 0) {
			let data0 = data.line;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data1 = data.column;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.offset !== void 0) {
			let data2 = data.offset;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/offset",
					schemaPath: "#/properties/offset/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
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
	validate91.errors = vErrors;
	return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.end === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "end" },
				message: "must have required property 'end'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "start" || key0 === "end")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate91(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate91(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
const schema49 = { "enum": ["repeated", "over-budget"] };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "repeated" || data === "over-budget")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema49.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.span === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "span" },
						message: "must have required property 'span'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.text === void 0) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "text" },
						message: "must have required property 'text'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "span" || key0 === "text")) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.span !== void 0) {
					let data1 = data0.span;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.start === void 0) {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/span",
								schemaPath: "#/items/properties/span/required",
								keyword: "required",
								params: { missingProperty: "start" },
								message: "must have required property 'start'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.end === void 0) {
							const err5 = {
								instancePath: instancePath + "/" + i0 + "/span",
								schemaPath: "#/items/properties/span/required",
								keyword: "required",
								params: { missingProperty: "end" },
								message: "must have required property 'end'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "start" || key1 === "end")) {
							const err6 = {
								instancePath: instancePath + "/" + i0 + "/span",
								schemaPath: "#/items/properties/span/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.start !== void 0) {
							let data2 = data1.start;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								const err7 = {
									instancePath: instancePath + "/" + i0 + "/span/start",
									schemaPath: "#/items/properties/span/properties/start/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (typeof data2 == "number" && isFinite(data2)) {
								if (data2 < 0 || isNaN(data2)) {
									const err8 = {
										instancePath: instancePath + "/" + i0 + "/span/start",
										schemaPath: "#/items/properties/span/properties/start/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							}
						}
						if (data1.end !== void 0) {
							let data3 = data1.end;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err9 = {
									instancePath: instancePath + "/" + i0 + "/span/end",
									schemaPath: "#/items/properties/span/properties/end/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									const err10 = {
										instancePath: instancePath + "/" + i0 + "/span/end",
										schemaPath: "#/items/properties/span/properties/end/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/" + i0 + "/span",
							schemaPath: "#/items/properties/span/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.text !== void 0) {
					if (typeof data0.text !== "string") {
						const err12 = {
							instancePath: instancePath + "/" + i0 + "/text",
							schemaPath: "#/items/properties/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.diagnostics === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "diagnostics" },
				message: "must have required property 'diagnostics'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.summary === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "shard" || key0 === "diagnostics" || key0 === "cost" || key0 === "summary")) {
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
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.shard !== void 0) {
			let data1 = data.shard;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.index === void 0) {
					const err5 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/required",
						keyword: "required",
						params: { missingProperty: "index" },
						message: "must have required property 'index'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.count === void 0) {
					const err6 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/required",
						keyword: "required",
						params: { missingProperty: "count" },
						message: "must have required property 'count'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.run === void 0) {
					const err7 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/required",
						keyword: "required",
						params: { missingProperty: "run" },
						message: "must have required property 'run'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "index" || key1 === "count" || key1 === "run")) {
					const err8 = {
						instancePath: instancePath + "/shard",
						schemaPath: "#/properties/shard/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.index !== void 0) {
					let data2 = data1.index;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err9 = {
							instancePath: instancePath + "/shard/index",
							schemaPath: "#/properties/shard/properties/index/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 1 || isNaN(data2)) {
							const err10 = {
								instancePath: instancePath + "/shard/index",
								schemaPath: "#/properties/shard/properties/index/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
				if (data1.count !== void 0) {
					let data3 = data1.count;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err11 = {
							instancePath: instancePath + "/shard/count",
							schemaPath: "#/properties/shard/properties/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err12 = {
								instancePath: instancePath + "/shard/count",
								schemaPath: "#/properties/shard/properties/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
				}
				if (data1.run !== void 0) {
					let data4 = data1.run;
					if (typeof data4 === "string") {
						if (!pattern33.test(data4)) {
							const err13 = {
								instancePath: instancePath + "/shard/run",
								schemaPath: "#/properties/shard/properties/run/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{16}$" },
								message: "must match pattern \"^[0-9a-f]{16}$\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/shard/run",
							schemaPath: "#/properties/shard/properties/run/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/shard",
					schemaPath: "#/properties/shard/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.diagnostics !== void 0) {
			let data5 = data.diagnostics;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.ruleId === void 0) {
							const err16 = {
								instancePath: instancePath + "/diagnostics/" + i0,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "ruleId" },
								message: "must have required property 'ruleId'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data6.severity === void 0) {
							const err17 = {
								instancePath: instancePath + "/diagnostics/" + i0,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data6.path === void 0) {
							const err18 = {
								instancePath: instancePath + "/diagnostics/" + i0,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data6.span === void 0) {
							const err19 = {
								instancePath: instancePath + "/diagnostics/" + i0,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "span" },
								message: "must have required property 'span'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data6.message === void 0) {
							const err20 = {
								instancePath: instancePath + "/diagnostics/" + i0,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data6.fixable === void 0) {
							const err21 = {
								instancePath: instancePath + "/diagnostics/" + i0,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "fixable" },
								message: "must have required property 'fixable'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						for (const key2 in data6) if (!func2.call(schema46.properties.diagnostics.items.properties, key2)) {
							const err22 = {
								instancePath: instancePath + "/diagnostics/" + i0,
								schemaPath: "#/properties/diagnostics/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data6.ruleId !== void 0) {
							if (typeof data6.ruleId !== "string") {
								const err23 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/ruleId",
									schemaPath: "#/properties/diagnostics/items/properties/ruleId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data6.severity !== void 0) {
							let data8 = data6.severity;
							if (!(data8 === "error" || data8 === "warning" || data8 === "info")) {
								const err24 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/severity",
									schemaPath: "#/properties/diagnostics/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema46.properties.diagnostics.items.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data6.path !== void 0) {
							let data9 = data6.path;
							if (typeof data9 === "string") {
								if (func5(data9) < 1) {
									const err25 = {
										instancePath: instancePath + "/diagnostics/" + i0 + "/path",
										schemaPath: "#/properties/diagnostics/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/path",
									schemaPath: "#/properties/diagnostics/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data6.span !== void 0) {
							if (!validate90(data6.span, {
								instancePath: instancePath + "/diagnostics/" + i0 + "/span",
								parentData: data6,
								parentDataProperty: "span",
								rootData
							})) {
								vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
								errors = vErrors.length;
							}
						}
						if (data6.message !== void 0) {
							if (typeof data6.message !== "string") {
								const err27 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/message",
									schemaPath: "#/properties/diagnostics/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data6.hint !== void 0) {
							if (typeof data6.hint !== "string") {
								const err28 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/hint",
									schemaPath: "#/properties/diagnostics/items/properties/hint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data6.cost !== void 0) {
							let data13 = data6.cost;
							if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
								if (data13.type === void 0) {
									const err29 = {
										instancePath: instancePath + "/diagnostics/" + i0 + "/cost",
										schemaPath: "#/properties/diagnostics/items/properties/cost/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data13.tokens === void 0) {
									const err30 = {
										instancePath: instancePath + "/diagnostics/" + i0 + "/cost",
										schemaPath: "#/properties/diagnostics/items/properties/cost/required",
										keyword: "required",
										params: { missingProperty: "tokens" },
										message: "must have required property 'tokens'"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								for (const key3 in data13) if (!(key3 === "type" || key3 === "tokens")) {
									const err31 = {
										instancePath: instancePath + "/diagnostics/" + i0 + "/cost",
										schemaPath: "#/properties/diagnostics/items/properties/cost/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (data13.type !== void 0) {
									if (!validate95(data13.type, {
										instancePath: instancePath + "/diagnostics/" + i0 + "/cost/type",
										parentData: data13,
										parentDataProperty: "type",
										rootData
									})) {
										vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
										errors = vErrors.length;
									}
								}
								if (data13.tokens !== void 0) {
									let data15 = data13.tokens;
									if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
										const err32 = {
											instancePath: instancePath + "/diagnostics/" + i0 + "/cost/tokens",
											schemaPath: "#/properties/diagnostics/items/properties/cost/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/cost",
									schemaPath: "#/properties/diagnostics/items/properties/cost/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data6.related !== void 0) {
							let data16 = data6.related;
							if (Array.isArray(data16)) {
								const len1 = data16.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data17 = data16[i1];
									if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
										if (data17.path === void 0) {
											const err34 = {
												instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1,
												schemaPath: "#/properties/diagnostics/items/properties/related/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
										if (data17.span === void 0) {
											const err35 = {
												instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1,
												schemaPath: "#/properties/diagnostics/items/properties/related/items/required",
												keyword: "required",
												params: { missingProperty: "span" },
												message: "must have required property 'span'"
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
										if (data17.message === void 0) {
											const err36 = {
												instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1,
												schemaPath: "#/properties/diagnostics/items/properties/related/items/required",
												keyword: "required",
												params: { missingProperty: "message" },
												message: "must have required property 'message'"
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
										for (const key4 in data17) if (!(key4 === "path" || key4 === "span" || key4 === "message")) {
											const err37 = {
												instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1,
												schemaPath: "#/properties/diagnostics/items/properties/related/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
										if (data17.path !== void 0) {
											let data18 = data17.path;
											if (typeof data18 === "string") {
												if (func5(data18) < 1) {
													const err38 = {
														instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1 + "/path",
														schemaPath: "#/properties/diagnostics/items/properties/related/items/properties/path/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err38];
													else vErrors.push(err38);
													errors++;
												}
											} else {
												const err39 = {
													instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1 + "/path",
													schemaPath: "#/properties/diagnostics/items/properties/related/items/properties/path/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err39];
												else vErrors.push(err39);
												errors++;
											}
										}
										if (data17.span !== void 0) {
											if (!validate90(data17.span, {
												instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1 + "/span",
												parentData: data17,
												parentDataProperty: "span",
												rootData
											})) {
												vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
												errors = vErrors.length;
											}
										}
										if (data17.message !== void 0) {
											if (typeof data17.message !== "string") {
												const err40 = {
													instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1 + "/message",
													schemaPath: "#/properties/diagnostics/items/properties/related/items/properties/message/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err40];
												else vErrors.push(err40);
												errors++;
											}
										}
									} else {
										const err41 = {
											instancePath: instancePath + "/diagnostics/" + i0 + "/related/" + i1,
											schemaPath: "#/properties/diagnostics/items/properties/related/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/related",
									schemaPath: "#/properties/diagnostics/items/properties/related/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data6.fixable !== void 0) {
							if (typeof data6.fixable !== "boolean") {
								const err43 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/fixable",
									schemaPath: "#/properties/diagnostics/items/properties/fixable/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data6.fix !== void 0) {
							if (!validate98(data6.fix, {
								instancePath: instancePath + "/diagnostics/" + i0 + "/fix",
								parentData: data6,
								parentDataProperty: "fix",
								rootData
							})) {
								vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
								errors = vErrors.length;
							}
						}
						if (data6.unsafeFix !== void 0) {
							if (!validate98(data6.unsafeFix, {
								instancePath: instancePath + "/diagnostics/" + i0 + "/unsafeFix",
								parentData: data6,
								parentDataProperty: "unsafeFix",
								rootData
							})) {
								vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
								errors = vErrors.length;
							}
						}
						if (data6.secret !== void 0) {
							if (true !== data6.secret) {
								const err44 = {
									instancePath: instancePath + "/diagnostics/" + i0 + "/secret",
									schemaPath: "#/properties/diagnostics/items/properties/secret/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/diagnostics/" + i0,
							schemaPath: "#/properties/diagnostics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.cost !== void 0) {
			let data25 = data.cost;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.loaded === void 0) {
					const err47 = {
						instancePath: instancePath + "/cost",
						schemaPath: "#/properties/cost/required",
						keyword: "required",
						params: { missingProperty: "loaded" },
						message: "must have required property 'loaded'"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data25.findings === void 0) {
					const err48 = {
						instancePath: instancePath + "/cost",
						schemaPath: "#/properties/cost/required",
						keyword: "required",
						params: { missingProperty: "findings" },
						message: "must have required property 'findings'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data25.files === void 0) {
					const err49 = {
						instancePath: instancePath + "/cost",
						schemaPath: "#/properties/cost/required",
						keyword: "required",
						params: { missingProperty: "files" },
						message: "must have required property 'files'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data25.repeated === void 0) {
					const err50 = {
						instancePath: instancePath + "/cost",
						schemaPath: "#/properties/cost/required",
						keyword: "required",
						params: { missingProperty: "repeated" },
						message: "must have required property 'repeated'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data25.overBudget === void 0) {
					const err51 = {
						instancePath: instancePath + "/cost",
						schemaPath: "#/properties/cost/required",
						keyword: "required",
						params: { missingProperty: "overBudget" },
						message: "must have required property 'overBudget'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				for (const key5 in data25) if (!(key5 === "loaded" || key5 === "findings" || key5 === "files" || key5 === "repeated" || key5 === "overBudget")) {
					const err52 = {
						instancePath: instancePath + "/cost",
						schemaPath: "#/properties/cost/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data25.loaded !== void 0) {
					let data26 = data25.loaded;
					if (Array.isArray(data26)) {
						const len2 = data26.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data27 = data26[i2];
							if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
								if (data27.example === void 0) {
									const err53 = {
										instancePath: instancePath + "/cost/loaded/" + i2,
										schemaPath: "#/properties/cost/properties/loaded/items/required",
										keyword: "required",
										params: { missingProperty: "example" },
										message: "must have required property 'example'"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data27.files === void 0) {
									const err54 = {
										instancePath: instancePath + "/cost/loaded/" + i2,
										schemaPath: "#/properties/cost/properties/loaded/items/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (data27.tokens === void 0) {
									const err55 = {
										instancePath: instancePath + "/cost/loaded/" + i2,
										schemaPath: "#/properties/cost/properties/loaded/items/required",
										keyword: "required",
										params: { missingProperty: "tokens" },
										message: "must have required property 'tokens'"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (data27.largest === void 0) {
									const err56 = {
										instancePath: instancePath + "/cost/loaded/" + i2,
										schemaPath: "#/properties/cost/properties/loaded/items/required",
										keyword: "required",
										params: { missingProperty: "largest" },
										message: "must have required property 'largest'"
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								for (const key6 in data27) if (!(key6 === "example" || key6 === "files" || key6 === "tokens" || key6 === "largest")) {
									const err57 = {
										instancePath: instancePath + "/cost/loaded/" + i2,
										schemaPath: "#/properties/cost/properties/loaded/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								if (data27.example !== void 0) {
									let data28 = data27.example;
									if (typeof data28 === "string") {
										if (func5(data28) < 1) {
											const err58 = {
												instancePath: instancePath + "/cost/loaded/" + i2 + "/example",
												schemaPath: "#/properties/cost/properties/loaded/items/properties/example/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
									} else {
										const err59 = {
											instancePath: instancePath + "/cost/loaded/" + i2 + "/example",
											schemaPath: "#/properties/cost/properties/loaded/items/properties/example/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
								if (data27.files !== void 0) {
									let data29 = data27.files;
									if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
										const err60 = {
											instancePath: instancePath + "/cost/loaded/" + i2 + "/files",
											schemaPath: "#/properties/cost/properties/loaded/items/properties/files/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
									if (typeof data29 == "number" && isFinite(data29)) {
										if (data29 < 1 || isNaN(data29)) {
											const err61 = {
												instancePath: instancePath + "/cost/loaded/" + i2 + "/files",
												schemaPath: "#/properties/cost/properties/loaded/items/properties/files/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
									}
								}
								if (data27.tokens !== void 0) {
									let data30 = data27.tokens;
									if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
										const err62 = {
											instancePath: instancePath + "/cost/loaded/" + i2 + "/tokens",
											schemaPath: "#/properties/cost/properties/loaded/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
									if (typeof data30 == "number" && isFinite(data30)) {
										if (data30 < 0 || isNaN(data30)) {
											const err63 = {
												instancePath: instancePath + "/cost/loaded/" + i2 + "/tokens",
												schemaPath: "#/properties/cost/properties/loaded/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										}
									}
								}
								if (data27.largest !== void 0) {
									let data31 = data27.largest;
									if (typeof data31 === "string") {
										if (func5(data31) < 1) {
											const err64 = {
												instancePath: instancePath + "/cost/loaded/" + i2 + "/largest",
												schemaPath: "#/properties/cost/properties/loaded/items/properties/largest/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err64];
											else vErrors.push(err64);
											errors++;
										}
									} else {
										const err65 = {
											instancePath: instancePath + "/cost/loaded/" + i2 + "/largest",
											schemaPath: "#/properties/cost/properties/loaded/items/properties/largest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/cost/loaded/" + i2,
									schemaPath: "#/properties/cost/properties/loaded/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/cost/loaded",
							schemaPath: "#/properties/cost/properties/loaded/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data25.findings !== void 0) {
					let data32 = data25.findings;
					if (Array.isArray(data32)) {
						const len3 = data32.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data33 = data32[i3];
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
								if (data33.ruleId === void 0) {
									const err68 = {
										instancePath: instancePath + "/cost/findings/" + i3,
										schemaPath: "#/properties/cost/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "ruleId" },
										message: "must have required property 'ruleId'"
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (data33.path === void 0) {
									const err69 = {
										instancePath: instancePath + "/cost/findings/" + i3,
										schemaPath: "#/properties/cost/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "path" },
										message: "must have required property 'path'"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								if (data33.line === void 0) {
									const err70 = {
										instancePath: instancePath + "/cost/findings/" + i3,
										schemaPath: "#/properties/cost/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "line" },
										message: "must have required property 'line'"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								if (data33.type === void 0) {
									const err71 = {
										instancePath: instancePath + "/cost/findings/" + i3,
										schemaPath: "#/properties/cost/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (data33.tokens === void 0) {
									const err72 = {
										instancePath: instancePath + "/cost/findings/" + i3,
										schemaPath: "#/properties/cost/properties/findings/items/required",
										keyword: "required",
										params: { missingProperty: "tokens" },
										message: "must have required property 'tokens'"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								for (const key7 in data33) if (!(key7 === "ruleId" || key7 === "path" || key7 === "line" || key7 === "type" || key7 === "tokens")) {
									const err73 = {
										instancePath: instancePath + "/cost/findings/" + i3,
										schemaPath: "#/properties/cost/properties/findings/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data33.ruleId !== void 0) {
									if (typeof data33.ruleId !== "string") {
										const err74 = {
											instancePath: instancePath + "/cost/findings/" + i3 + "/ruleId",
											schemaPath: "#/properties/cost/properties/findings/items/properties/ruleId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
								}
								if (data33.path !== void 0) {
									let data35 = data33.path;
									if (typeof data35 === "string") {
										if (func5(data35) < 1) {
											const err75 = {
												instancePath: instancePath + "/cost/findings/" + i3 + "/path",
												schemaPath: "#/properties/cost/properties/findings/items/properties/path/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err75];
											else vErrors.push(err75);
											errors++;
										}
									} else {
										const err76 = {
											instancePath: instancePath + "/cost/findings/" + i3 + "/path",
											schemaPath: "#/properties/cost/properties/findings/items/properties/path/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
								if (data33.line !== void 0) {
									let data36 = data33.line;
									if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
										const err77 = {
											instancePath: instancePath + "/cost/findings/" + i3 + "/line",
											schemaPath: "#/properties/cost/properties/findings/items/properties/line/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err77];
										else vErrors.push(err77);
										errors++;
									}
									if (typeof data36 == "number" && isFinite(data36)) {
										if (data36 < 1 || isNaN(data36)) {
											const err78 = {
												instancePath: instancePath + "/cost/findings/" + i3 + "/line",
												schemaPath: "#/properties/cost/properties/findings/items/properties/line/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err78];
											else vErrors.push(err78);
											errors++;
										}
									}
								}
								if (data33.type !== void 0) {
									if (!validate95(data33.type, {
										instancePath: instancePath + "/cost/findings/" + i3 + "/type",
										parentData: data33,
										parentDataProperty: "type",
										rootData
									})) {
										vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
										errors = vErrors.length;
									}
								}
								if (data33.tokens !== void 0) {
									let data38 = data33.tokens;
									if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
										const err79 = {
											instancePath: instancePath + "/cost/findings/" + i3 + "/tokens",
											schemaPath: "#/properties/cost/properties/findings/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err79];
										else vErrors.push(err79);
										errors++;
									}
									if (typeof data38 == "number" && isFinite(data38)) {
										if (data38 < 1 || isNaN(data38)) {
											const err80 = {
												instancePath: instancePath + "/cost/findings/" + i3 + "/tokens",
												schemaPath: "#/properties/cost/properties/findings/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err80];
											else vErrors.push(err80);
											errors++;
										}
									}
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/cost/findings/" + i3,
									schemaPath: "#/properties/cost/properties/findings/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
					} else {
						const err82 = {
							instancePath: instancePath + "/cost/findings",
							schemaPath: "#/properties/cost/properties/findings/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (data25.files !== void 0) {
					let data39 = data25.files;
					if (Array.isArray(data39)) {
						const len4 = data39.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data40 = data39[i4];
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.path === void 0) {
									const err83 = {
										instancePath: instancePath + "/cost/files/" + i4,
										schemaPath: "#/properties/cost/properties/files/items/required",
										keyword: "required",
										params: { missingProperty: "path" },
										message: "must have required property 'path'"
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
								if (data40.tokens === void 0) {
									const err84 = {
										instancePath: instancePath + "/cost/files/" + i4,
										schemaPath: "#/properties/cost/properties/files/items/required",
										keyword: "required",
										params: { missingProperty: "tokens" },
										message: "must have required property 'tokens'"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
								for (const key8 in data40) if (!(key8 === "path" || key8 === "tokens")) {
									const err85 = {
										instancePath: instancePath + "/cost/files/" + i4,
										schemaPath: "#/properties/cost/properties/files/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
								if (data40.path !== void 0) {
									let data41 = data40.path;
									if (typeof data41 === "string") {
										if (func5(data41) < 1) {
											const err86 = {
												instancePath: instancePath + "/cost/files/" + i4 + "/path",
												schemaPath: "#/properties/cost/properties/files/items/properties/path/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err86];
											else vErrors.push(err86);
											errors++;
										}
									} else {
										const err87 = {
											instancePath: instancePath + "/cost/files/" + i4 + "/path",
											schemaPath: "#/properties/cost/properties/files/items/properties/path/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err87];
										else vErrors.push(err87);
										errors++;
									}
								}
								if (data40.tokens !== void 0) {
									let data42 = data40.tokens;
									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
										const err88 = {
											instancePath: instancePath + "/cost/files/" + i4 + "/tokens",
											schemaPath: "#/properties/cost/properties/files/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err88];
										else vErrors.push(err88);
										errors++;
									}
									if (typeof data42 == "number" && isFinite(data42)) {
										if (data42 < 1 || isNaN(data42)) {
											const err89 = {
												instancePath: instancePath + "/cost/files/" + i4 + "/tokens",
												schemaPath: "#/properties/cost/properties/files/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err89];
											else vErrors.push(err89);
											errors++;
										}
									}
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/cost/files/" + i4,
									schemaPath: "#/properties/cost/properties/files/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/cost/files",
							schemaPath: "#/properties/cost/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data25.repeated !== void 0) {
					let data43 = data25.repeated;
					if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
						const err92 = {
							instancePath: instancePath + "/cost/repeated",
							schemaPath: "#/properties/cost/properties/repeated/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
					if (typeof data43 == "number" && isFinite(data43)) {
						if (data43 < 0 || isNaN(data43)) {
							const err93 = {
								instancePath: instancePath + "/cost/repeated",
								schemaPath: "#/properties/cost/properties/repeated/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err93];
							else vErrors.push(err93);
							errors++;
						}
					}
				}
				if (data25.overBudget !== void 0) {
					let data44 = data25.overBudget;
					if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
						const err94 = {
							instancePath: instancePath + "/cost/overBudget",
							schemaPath: "#/properties/cost/properties/overBudget/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
					if (typeof data44 == "number" && isFinite(data44)) {
						if (data44 < 0 || isNaN(data44)) {
							const err95 = {
								instancePath: instancePath + "/cost/overBudget",
								schemaPath: "#/properties/cost/properties/overBudget/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					}
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/cost",
					schemaPath: "#/properties/cost/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data45 = data.summary;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				if (data45.files === void 0) {
					const err97 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "files" },
						message: "must have required property 'files'"
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
				if (data45.errors === void 0) {
					const err98 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "errors" },
						message: "must have required property 'errors'"
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (data45.warnings === void 0) {
					const err99 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "warnings" },
						message: "must have required property 'warnings'"
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				if (data45.infos === void 0) {
					const err100 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "infos" },
						message: "must have required property 'infos'"
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
				if (data45.fixable === void 0) {
					const err101 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "fixable" },
						message: "must have required property 'fixable'"
					};
					if (vErrors === null) vErrors = [err101];
					else vErrors.push(err101);
					errors++;
				}
				if (data45.unsafeFixable === void 0) {
					const err102 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "unsafeFixable" },
						message: "must have required property 'unsafeFixable'"
					};
					if (vErrors === null) vErrors = [err102];
					else vErrors.push(err102);
					errors++;
				}
				for (const key9 in data45) if (!(key9 === "files" || key9 === "errors" || key9 === "warnings" || key9 === "infos" || key9 === "fixable" || key9 === "unsafeFixable")) {
					const err103 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
				if (data45.files !== void 0) {
					let data46 = data45.files;
					if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
						const err104 = {
							instancePath: instancePath + "/summary/files",
							schemaPath: "#/properties/summary/properties/files/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
					if (typeof data46 == "number" && isFinite(data46)) {
						if (data46 < 0 || isNaN(data46)) {
							const err105 = {
								instancePath: instancePath + "/summary/files",
								schemaPath: "#/properties/summary/properties/files/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
					}
				}
				if (data45.errors !== void 0) {
					let data47 = data45.errors;
					if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
						const err106 = {
							instancePath: instancePath + "/summary/errors",
							schemaPath: "#/properties/summary/properties/errors/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
					if (typeof data47 == "number" && isFinite(data47)) {
						if (data47 < 0 || isNaN(data47)) {
							const err107 = {
								instancePath: instancePath + "/summary/errors",
								schemaPath: "#/properties/summary/properties/errors/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
					}
				}
				if (data45.warnings !== void 0) {
					let data48 = data45.warnings;
					if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
						const err108 = {
							instancePath: instancePath + "/summary/warnings",
							schemaPath: "#/properties/summary/properties/warnings/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
					if (typeof data48 == "number" && isFinite(data48)) {
						if (data48 < 0 || isNaN(data48)) {
							const err109 = {
								instancePath: instancePath + "/summary/warnings",
								schemaPath: "#/properties/summary/properties/warnings/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					}
				}
				if (data45.infos !== void 0) {
					let data49 = data45.infos;
					if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
						const err110 = {
							instancePath: instancePath + "/summary/infos",
							schemaPath: "#/properties/summary/properties/infos/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
					if (typeof data49 == "number" && isFinite(data49)) {
						if (data49 < 0 || isNaN(data49)) {
							const err111 = {
								instancePath: instancePath + "/summary/infos",
								schemaPath: "#/properties/summary/properties/infos/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
					}
				}
				if (data45.fixable !== void 0) {
					let data50 = data45.fixable;
					if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
						const err112 = {
							instancePath: instancePath + "/summary/fixable",
							schemaPath: "#/properties/summary/properties/fixable/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
					if (typeof data50 == "number" && isFinite(data50)) {
						if (data50 < 0 || isNaN(data50)) {
							const err113 = {
								instancePath: instancePath + "/summary/fixable",
								schemaPath: "#/properties/summary/properties/fixable/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					}
				}
				if (data45.unsafeFixable !== void 0) {
					let data51 = data45.unsafeFixable;
					if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
						const err114 = {
							instancePath: instancePath + "/summary/unsafeFixable",
							schemaPath: "#/properties/summary/properties/unsafeFixable/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
					if (typeof data51 == "number" && isFinite(data51)) {
						if (data51 < 0 || isNaN(data51)) {
							const err115 = {
								instancePath: instancePath + "/summary/unsafeFixable",
								schemaPath: "#/properties/summary/properties/unsafeFixable/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
					}
				}
			} else {
				const err116 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
	} else {
		const err117 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err117];
		else vErrors.push(err117);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
export { validateLintReport };
