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
const validateModels = validate111;
const schema57 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "models.schema.json",
	"title": "ModelsFile",
	"description": "`.copilot/models.yaml`, `.claude/models.yaml`: which model plays which role of a workflow. A role that is not named keeps its default.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"planner": {
			"description": "Writes plans and revises them.",
			"$ref": "#/definitions/modelName"
		},
		"implementer": {
			"description": "Changes code.",
			"$ref": "#/definitions/modelName"
		},
		"reviewer": {
			"description": "Reviews plans and changes.",
			"$ref": "#/definitions/modelName"
		},
		"structured-check": {
			"description": "Goes through the list of checks before a pull request.",
			"$ref": "#/definitions/modelName"
		},
		"final-reviewer": {
			"description": "Reviews a change as a whole at the end.",
			"$ref": "#/definitions/modelName"
		},
		"scout": {
			"description": "Looks around before expensive work begins.",
			"$ref": "#/definitions/modelName"
		},
		"coordinator": {
			"description": "Leads a swarm.",
			"$ref": "#/definitions/modelName"
		},
		"domain": {
			"description": "Works on one field in a swarm.",
			"$ref": "#/definitions/modelName"
		},
		"synthesizer": {
			"description": "Joins what a swarm has found.",
			"$ref": "#/definitions/modelName"
		},
		"tiers": {
			"description": "Models by what they cost: a role can name `fast`, `default` or `premium` in place of a model.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"fast": { "$ref": "#/definitions/modelName" },
				"default": { "$ref": "#/definitions/modelName" },
				"premium": { "$ref": "#/definitions/modelName" }
			}
		}
	},
	"definitions": { "modelName": {
		"type": "string",
		"minLength": 1,
		"maxLength": 200,
		"pattern": "^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$"
	} }
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
const pattern38 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
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
		if (!pattern38.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$\""
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
	validate112.errors = vErrors;
	return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema57.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.planner !== void 0) {
			if (!validate112(data.planner, {
				instancePath: instancePath + "/planner",
				parentData: data,
				parentDataProperty: "planner",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.implementer !== void 0) {
			if (!validate112(data.implementer, {
				instancePath: instancePath + "/implementer",
				parentData: data,
				parentDataProperty: "implementer",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.reviewer !== void 0) {
			if (!validate112(data.reviewer, {
				instancePath: instancePath + "/reviewer",
				parentData: data,
				parentDataProperty: "reviewer",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data["structured-check"] !== void 0) {
			if (!validate112(data["structured-check"], {
				instancePath: instancePath + "/structured-check",
				parentData: data,
				parentDataProperty: "structured-check",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data["final-reviewer"] !== void 0) {
			if (!validate112(data["final-reviewer"], {
				instancePath: instancePath + "/final-reviewer",
				parentData: data,
				parentDataProperty: "final-reviewer",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.scout !== void 0) {
			if (!validate112(data.scout, {
				instancePath: instancePath + "/scout",
				parentData: data,
				parentDataProperty: "scout",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.coordinator !== void 0) {
			if (!validate112(data.coordinator, {
				instancePath: instancePath + "/coordinator",
				parentData: data,
				parentDataProperty: "coordinator",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.domain !== void 0) {
			if (!validate112(data.domain, {
				instancePath: instancePath + "/domain",
				parentData: data,
				parentDataProperty: "domain",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.synthesizer !== void 0) {
			if (!validate112(data.synthesizer, {
				instancePath: instancePath + "/synthesizer",
				parentData: data,
				parentDataProperty: "synthesizer",
				rootData
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.tiers !== void 0) {
			let data9 = data.tiers;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key1 in data9) if (!(key1 === "fast" || key1 === "default" || key1 === "premium")) {
					const err1 = {
						instancePath: instancePath + "/tiers",
						schemaPath: "#/properties/tiers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data9.fast !== void 0) {
					if (!validate112(data9.fast, {
						instancePath: instancePath + "/tiers/fast",
						parentData: data9,
						parentDataProperty: "fast",
						rootData
					})) {
						vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
						errors = vErrors.length;
					}
				}
				if (data9.default !== void 0) {
					if (!validate112(data9.default, {
						instancePath: instancePath + "/tiers/default",
						parentData: data9,
						parentDataProperty: "default",
						rootData
					})) {
						vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
						errors = vErrors.length;
					}
				}
				if (data9.premium !== void 0) {
					if (!validate112(data9.premium, {
						instancePath: instancePath + "/tiers/premium",
						parentData: data9,
						parentDataProperty: "premium",
						rootData
					})) {
						vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/tiers",
					schemaPath: "#/properties/tiers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
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
	validate111.errors = vErrors;
	return errors === 0;
}
export { validateModels };
