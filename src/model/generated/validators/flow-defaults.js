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
const validateFlowDefaults = validate67;
const schema39 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "flow-defaults.schema.json",
	"title": "FlowDefaults",
	"description": "`.flow/defaults.json`: what a repository wants of workflows, unless somebody says otherwise. Each key falls back by itself.",
	"type": "object",
	"required": ["schema-version"],
	"additionalProperties": false,
	"properties": {
		"schema-version": { "const": "1.0" },
		"artifact-sinks": {
			"description": "Where artifacts go: a folder or a file, from the root.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"planning": { "$ref": "#/definitions/flowSink" },
				"track-reports": { "$ref": "#/definitions/flowSink" },
				"readiness-reports": { "$ref": "#/definitions/flowSink" },
				"publish-summaries": { "$ref": "#/definitions/flowSink" },
				"knowledge": { "$ref": "#/definitions/flowSink" }
			}
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "mode": { "enum": [
				"interactive",
				"report-only",
				"headless"
			] } }
		},
		"automation": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"progression": { "enum": [
					"manual",
					"guided",
					"auto"
				] },
				"stop-for-human": {
					"description": "Boundaries that nothing crosses without a person.",
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"knowledge": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"capture": { "enum": ["explicit", "suggested"] },
				"lookup": { "enum": ["advisory"] }
			}
		},
		"concurrency": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"max-parallel-tracks": {
					"type": "integer",
					"minimum": 1
				},
				"rescue-min-stall-checks": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"publish": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"target-branch": {
					"type": "string",
					"minLength": 1
				},
				"draft-pr": { "type": "boolean" }
			}
		}
	},
	"definitions": { "flowSink": {
		"type": "string",
		"pattern": "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]+$"
	} }
};
const pattern28 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]+$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern28.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]+$" },
				message: "must match pattern \"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]+$\""
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
	validate68.errors = vErrors;
	return errors === 0;
}
const func5 = require_ucs2length().default;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["schema-version"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema-version" },
				message: "must have required property 'schema-version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema-version" || key0 === "artifact-sinks" || key0 === "review" || key0 === "automation" || key0 === "knowledge" || key0 === "concurrency" || key0 === "publish")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["schema-version"] !== void 0) {
			if ("1.0" !== data["schema-version"]) {
				const err2 = {
					instancePath: instancePath + "/schema-version",
					schemaPath: "#/properties/schema-version/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["artifact-sinks"] !== void 0) {
			let data1 = data["artifact-sinks"];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!(key1 === "planning" || key1 === "track-reports" || key1 === "readiness-reports" || key1 === "publish-summaries" || key1 === "knowledge")) {
					const err3 = {
						instancePath: instancePath + "/artifact-sinks",
						schemaPath: "#/properties/artifact-sinks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.planning !== void 0) {
					if (!validate68(data1.planning, {
						instancePath: instancePath + "/artifact-sinks/planning",
						parentData: data1,
						parentDataProperty: "planning",
						rootData
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data1["track-reports"] !== void 0) {
					if (!validate68(data1["track-reports"], {
						instancePath: instancePath + "/artifact-sinks/track-reports",
						parentData: data1,
						parentDataProperty: "track-reports",
						rootData
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data1["readiness-reports"] !== void 0) {
					if (!validate68(data1["readiness-reports"], {
						instancePath: instancePath + "/artifact-sinks/readiness-reports",
						parentData: data1,
						parentDataProperty: "readiness-reports",
						rootData
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data1["publish-summaries"] !== void 0) {
					if (!validate68(data1["publish-summaries"], {
						instancePath: instancePath + "/artifact-sinks/publish-summaries",
						parentData: data1,
						parentDataProperty: "publish-summaries",
						rootData
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data1.knowledge !== void 0) {
					if (!validate68(data1.knowledge, {
						instancePath: instancePath + "/artifact-sinks/knowledge",
						parentData: data1,
						parentDataProperty: "knowledge",
						rootData
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/artifact-sinks",
					schemaPath: "#/properties/artifact-sinks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data7 = data.review;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key2 in data7) if (!(key2 === "mode")) {
					const err5 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data7.mode !== void 0) {
					let data8 = data7.mode;
					if (!(data8 === "interactive" || data8 === "report-only" || data8 === "headless")) {
						const err6 = {
							instancePath: instancePath + "/review/mode",
							schemaPath: "#/properties/review/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema39.properties.review.properties.mode.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.automation !== void 0) {
			let data9 = data.automation;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key3 in data9) if (!(key3 === "progression" || key3 === "stop-for-human")) {
					const err8 = {
						instancePath: instancePath + "/automation",
						schemaPath: "#/properties/automation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data9.progression !== void 0) {
					let data10 = data9.progression;
					if (!(data10 === "manual" || data10 === "guided" || data10 === "auto")) {
						const err9 = {
							instancePath: instancePath + "/automation/progression",
							schemaPath: "#/properties/automation/properties/progression/enum",
							keyword: "enum",
							params: { allowedValues: schema39.properties.automation.properties.progression.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data9["stop-for-human"] !== void 0) {
					let data11 = data9["stop-for-human"];
					if (Array.isArray(data11)) {
						const len0 = data11.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data12 = data11[i0];
							if (typeof data12 === "string") {
								if (func5(data12) < 1) {
									const err10 = {
										instancePath: instancePath + "/automation/stop-for-human/" + i0,
										schemaPath: "#/properties/automation/properties/stop-for-human/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/automation/stop-for-human/" + i0,
									schemaPath: "#/properties/automation/properties/stop-for-human/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/automation/stop-for-human",
							schemaPath: "#/properties/automation/properties/stop-for-human/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/automation",
					schemaPath: "#/properties/automation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.knowledge !== void 0) {
			let data13 = data.knowledge;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (const key4 in data13) if (!(key4 === "capture" || key4 === "lookup")) {
					const err14 = {
						instancePath: instancePath + "/knowledge",
						schemaPath: "#/properties/knowledge/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data13.capture !== void 0) {
					let data14 = data13.capture;
					if (!(data14 === "explicit" || data14 === "suggested")) {
						const err15 = {
							instancePath: instancePath + "/knowledge/capture",
							schemaPath: "#/properties/knowledge/properties/capture/enum",
							keyword: "enum",
							params: { allowedValues: schema39.properties.knowledge.properties.capture.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data13.lookup !== void 0) {
					if (!(data13.lookup === "advisory")) {
						const err16 = {
							instancePath: instancePath + "/knowledge/lookup",
							schemaPath: "#/properties/knowledge/properties/lookup/enum",
							keyword: "enum",
							params: { allowedValues: schema39.properties.knowledge.properties.lookup.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/knowledge",
					schemaPath: "#/properties/knowledge/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.concurrency !== void 0) {
			let data16 = data.concurrency;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key5 in data16) if (!(key5 === "max-parallel-tracks" || key5 === "rescue-min-stall-checks")) {
					const err18 = {
						instancePath: instancePath + "/concurrency",
						schemaPath: "#/properties/concurrency/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data16["max-parallel-tracks"] !== void 0) {
					let data17 = data16["max-parallel-tracks"];
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err19 = {
							instancePath: instancePath + "/concurrency/max-parallel-tracks",
							schemaPath: "#/properties/concurrency/properties/max-parallel-tracks/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 1 || isNaN(data17)) {
							const err20 = {
								instancePath: instancePath + "/concurrency/max-parallel-tracks",
								schemaPath: "#/properties/concurrency/properties/max-parallel-tracks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
				if (data16["rescue-min-stall-checks"] !== void 0) {
					let data18 = data16["rescue-min-stall-checks"];
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err21 = {
							instancePath: instancePath + "/concurrency/rescue-min-stall-checks",
							schemaPath: "#/properties/concurrency/properties/rescue-min-stall-checks/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 1 || isNaN(data18)) {
							const err22 = {
								instancePath: instancePath + "/concurrency/rescue-min-stall-checks",
								schemaPath: "#/properties/concurrency/properties/rescue-min-stall-checks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/concurrency",
					schemaPath: "#/properties/concurrency/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.publish !== void 0) {
			let data19 = data.publish;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key6 in data19) if (!(key6 === "target-branch" || key6 === "draft-pr")) {
					const err24 = {
						instancePath: instancePath + "/publish",
						schemaPath: "#/properties/publish/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data19["target-branch"] !== void 0) {
					let data20 = data19["target-branch"];
					if (typeof data20 === "string") {
						if (func5(data20) < 1) {
							const err25 = {
								instancePath: instancePath + "/publish/target-branch",
								schemaPath: "#/properties/publish/properties/target-branch/minLength",
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
							instancePath: instancePath + "/publish/target-branch",
							schemaPath: "#/properties/publish/properties/target-branch/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data19["draft-pr"] !== void 0) {
					if (typeof data19["draft-pr"] !== "boolean") {
						const err27 = {
							instancePath: instancePath + "/publish/draft-pr",
							schemaPath: "#/properties/publish/properties/draft-pr/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/publish",
					schemaPath: "#/properties/publish/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
export { validateFlowDefaults };
