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
const validateFlowState = validate74;
const schema41 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "flow-state.schema.json",
	"title": "FlowState",
	"description": "`.flow/state.json`: where a workflow stands, so that another session can go on with it.",
	"type": "object",
	"required": [
		"schema-version",
		"workflow",
		"updated-at",
		"status",
		"current-phase",
		"automation-mode",
		"next-action",
		"artifacts"
	],
	"properties": {
		"schema-version": { "const": "1.0" },
		"workflow": { "$ref": "#/definitions/flowWords" },
		"updated-at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})$"
		},
		"status": { "enum": [
			"planned",
			"active",
			"blocked",
			"complete",
			"stale"
		] },
		"current-phase": { "$ref": "#/definitions/flowWords" },
		"automation-mode": { "enum": [
			"manual",
			"guided",
			"auto"
		] },
		"next-action": { "$ref": "#/definitions/flowWords" },
		"artifacts": {
			"description": "By their roles: files, pull requests, comments.",
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/flowWords" }
		},
		"workspace": {
			"type": "object",
			"properties": {
				"branch": { "$ref": "#/definitions/flowWords" },
				"target": { "$ref": "#/definitions/flowWords" }
			}
		},
		"owner": {
			"type": "object",
			"properties": {
				"kind": { "$ref": "#/definitions/flowWords" },
				"name": { "$ref": "#/definitions/flowWords" }
			}
		}
	},
	"definitions": { "flowWords": {
		"type": "string",
		"minLength": 1,
		"maxLength": 2e3
	} }
};
const func5 = require_ucs2length().default;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate75.errors = vErrors;
	return errors === 0;
}
const pattern29 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.workflow === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflow" },
				message: "must have required property 'workflow'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["updated-at"] === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "updated-at" },
				message: "must have required property 'updated-at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.status === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data["current-phase"] === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "current-phase" },
				message: "must have required property 'current-phase'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["automation-mode"] === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "automation-mode" },
				message: "must have required property 'automation-mode'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data["next-action"] === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next-action" },
				message: "must have required property 'next-action'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data["schema-version"] !== void 0) {
			if ("1.0" !== data["schema-version"]) {
				const err8 = {
					instancePath: instancePath + "/schema-version",
					schemaPath: "#/properties/schema-version/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.workflow !== void 0) {
			if (!validate75(data.workflow, {
				instancePath: instancePath + "/workflow",
				parentData: data,
				parentDataProperty: "workflow",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data["updated-at"] !== void 0) {
			let data2 = data["updated-at"];
			if (typeof data2 === "string") {
				if (!pattern29.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/updated-at",
						schemaPath: "#/properties/updated-at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/updated-at",
					schemaPath: "#/properties/updated-at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data3 = data.status;
			if (!(data3 === "planned" || data3 === "active" || data3 === "blocked" || data3 === "complete" || data3 === "stale")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema41.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["current-phase"] !== void 0) {
			if (!validate75(data["current-phase"], {
				instancePath: instancePath + "/current-phase",
				parentData: data,
				parentDataProperty: "current-phase",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data["automation-mode"] !== void 0) {
			let data5 = data["automation-mode"];
			if (!(data5 === "manual" || data5 === "guided" || data5 === "auto")) {
				const err12 = {
					instancePath: instancePath + "/automation-mode",
					schemaPath: "#/properties/automation-mode/enum",
					keyword: "enum",
					params: { allowedValues: schema41.properties["automation-mode"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data["next-action"] !== void 0) {
			if (!validate75(data["next-action"], {
				instancePath: instancePath + "/next-action",
				parentData: data,
				parentDataProperty: "next-action",
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifacts !== void 0) {
			let data7 = data.artifacts;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key0 in data7) if (!validate75(data7[key0], {
					instancePath: instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key0,
					rootData
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.workspace !== void 0) {
			let data9 = data.workspace;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.branch !== void 0) {
					if (!validate75(data9.branch, {
						instancePath: instancePath + "/workspace/branch",
						parentData: data9,
						parentDataProperty: "branch",
						rootData
					})) {
						vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
						errors = vErrors.length;
					}
				}
				if (data9.target !== void 0) {
					if (!validate75(data9.target, {
						instancePath: instancePath + "/workspace/target",
						parentData: data9,
						parentDataProperty: "target",
						rootData
					})) {
						vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/workspace",
					schemaPath: "#/properties/workspace/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data12 = data.owner;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.kind !== void 0) {
					if (!validate75(data12.kind, {
						instancePath: instancePath + "/owner/kind",
						parentData: data12,
						parentDataProperty: "kind",
						rootData
					})) {
						vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
						errors = vErrors.length;
					}
				}
				if (data12.name !== void 0) {
					if (!validate75(data12.name, {
						instancePath: instancePath + "/owner/name",
						parentData: data12,
						parentDataProperty: "name",
						rootData
					})) {
						vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
export { validateFlowState };
