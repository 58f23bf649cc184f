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
const validateSessionState = validate245;
const schema91 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "session-state.schema.json",
	"title": "SessionState",
	"description": "`state/session-state.json`, in which agents-opencode (shahboura) keeps where its work stands.",
	"type": "object",
	"required": [
		"goal",
		"current_phase",
		"decisions",
		"open_risks",
		"blocked_by",
		"next_actions",
		"artifacts",
		"last_updated"
	],
	"additionalProperties": false,
	"properties": {
		"goal": {
			"type": "string",
			"pattern": "\\S"
		},
		"current_phase": {
			"type": "string",
			"pattern": "\\S"
		},
		"decisions": { "$ref": "#/definitions/notes" },
		"open_risks": { "$ref": "#/definitions/notes" },
		"blocked_by": { "$ref": "#/definitions/notes" },
		"next_actions": { "$ref": "#/definitions/notes" },
		"artifacts": { "$ref": "#/definitions/notes" },
		"last_updated": {
			"description": "A day, or a moment with its zone.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2}))?$"
		},
		"plugin_version": {
			"type": "string",
			"minLength": 1
		},
		"legal_reviews": { "$ref": "#/definitions/notes" },
		"compaction_count": {
			"type": "integer",
			"minimum": 0
		}
	},
	"definitions": { "notes": {
		"type": "array",
		"items": {
			"description": "Words, or several under names of their own: `{ \"decision\": \"…\", \"rationale\": \"…\" }`.",
			"type": ["string", "object"],
			"minLength": 1,
			"minProperties": 1,
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"null"
			] }
		}
	} }
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern77 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2}))?$", "u");
const schema92 = {
	"type": "array",
	"items": {
		"description": "Words, or several under names of their own: `{ \"decision\": \"…\", \"rationale\": \"…\" }`.",
		"type": ["string", "object"],
		"minLength": 1,
		"minProperties": 1,
		"additionalProperties": { "type": [
			"string",
			"number",
			"boolean",
			"null"
		] }
	}
};
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema92.items.type },
					message: "must be string,object"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func5(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 in data0) {
					let data1 = data0[key0];
					if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
						const err3 = {
							instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/items/additionalProperties/type",
							keyword: "type",
							params: { type: schema92.items.additionalProperties.type },
							message: "must be string,number,boolean,null"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate246.errors = vErrors;
	return errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.goal === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "goal" },
				message: "must have required property 'goal'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.current_phase === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "current_phase" },
				message: "must have required property 'current_phase'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.decisions === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decisions" },
				message: "must have required property 'decisions'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.open_risks === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "open_risks" },
				message: "must have required property 'open_risks'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.blocked_by === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blocked_by" },
				message: "must have required property 'blocked_by'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.next_actions === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next_actions" },
				message: "must have required property 'next_actions'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.last_updated === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "last_updated" },
				message: "must have required property 'last_updated'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema91.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.goal !== void 0) {
			let data0 = data.goal;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err9 = {
						instancePath: instancePath + "/goal",
						schemaPath: "#/properties/goal/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/goal",
					schemaPath: "#/properties/goal/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.current_phase !== void 0) {
			let data1 = data.current_phase;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/current_phase",
						schemaPath: "#/properties/current_phase/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/current_phase",
					schemaPath: "#/properties/current_phase/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			if (!validate246(data.decisions, {
				instancePath: instancePath + "/decisions",
				parentData: data,
				parentDataProperty: "decisions",
				rootData
			})) {
				vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
				errors = vErrors.length;
			}
		}
		if (data.open_risks !== void 0) {
			if (!validate246(data.open_risks, {
				instancePath: instancePath + "/open_risks",
				parentData: data,
				parentDataProperty: "open_risks",
				rootData
			})) {
				vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
				errors = vErrors.length;
			}
		}
		if (data.blocked_by !== void 0) {
			if (!validate246(data.blocked_by, {
				instancePath: instancePath + "/blocked_by",
				parentData: data,
				parentDataProperty: "blocked_by",
				rootData
			})) {
				vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
				errors = vErrors.length;
			}
		}
		if (data.next_actions !== void 0) {
			if (!validate246(data.next_actions, {
				instancePath: instancePath + "/next_actions",
				parentData: data,
				parentDataProperty: "next_actions",
				rootData
			})) {
				vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifacts !== void 0) {
			if (!validate246(data.artifacts, {
				instancePath: instancePath + "/artifacts",
				parentData: data,
				parentDataProperty: "artifacts",
				rootData
			})) {
				vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
				errors = vErrors.length;
			}
		}
		if (data.last_updated !== void 0) {
			let data7 = data.last_updated;
			if (typeof data7 === "string") {
				if (!pattern77.test(data7)) {
					const err13 = {
						instancePath: instancePath + "/last_updated",
						schemaPath: "#/properties/last_updated/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2}))?$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2}))?$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/last_updated",
					schemaPath: "#/properties/last_updated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.plugin_version !== void 0) {
			let data8 = data.plugin_version;
			if (typeof data8 === "string") {
				if (func5(data8) < 1) {
					const err15 = {
						instancePath: instancePath + "/plugin_version",
						schemaPath: "#/properties/plugin_version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/plugin_version",
					schemaPath: "#/properties/plugin_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.legal_reviews !== void 0) {
			if (!validate246(data.legal_reviews, {
				instancePath: instancePath + "/legal_reviews",
				parentData: data,
				parentDataProperty: "legal_reviews",
				rootData
			})) {
				vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
				errors = vErrors.length;
			}
		}
		if (data.compaction_count !== void 0) {
			let data10 = data.compaction_count;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err17 = {
					instancePath: instancePath + "/compaction_count",
					schemaPath: "#/properties/compaction_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					const err18 = {
						instancePath: instancePath + "/compaction_count",
						schemaPath: "#/properties/compaction_count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate245.errors = vErrors;
	return errors === 0;
}
export { validateSessionState };
