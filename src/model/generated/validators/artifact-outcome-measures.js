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
const validateArtifactOutcomeMeasures = validate34;
const schema19 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-outcome-measures.schema.json",
	"title": "OutcomeMeasuresArtifact",
	"description": "plans/<feature>/outcome-measures.md: how well a workflow has run, in numbers.",
	"type": "object",
	"properties": {
		"status": {
			"enum": ["draft", "done"],
			"x-label": "Status",
			"x-reads": "word",
			"x-form": "frontmatter"
		},
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"discoveryReuse": {
			"enum": [
				"yes",
				"no",
				"skipped"
			],
			"x-label": "Discovery reuse",
			"x-reads": "word"
		},
		"priorLearnings": {
			"anyOf": [{ "enum": ["none-found", "skipped"] }, {
				"type": "integer",
				"minimum": 0
			}],
			"x-label": "Prior learnings",
			"x-reads": "count"
		},
		"rescueAttempts": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Rescue attempts",
			"x-reads": "count"
		},
		"abandonmentEvents": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Abandonment events",
			"x-reads": "count"
		},
		"reviewLoops": {
			"type": "object",
			"additionalProperties": {
				"type": "integer",
				"minimum": 0
			},
			"x-label": "Re-review loops",
			"x-reads": "map"
		},
		"finalGate": {
			"enum": [
				"ready",
				"ready-with-follow-ups",
				"not-ready",
				"stopped"
			],
			"x-label": "Final gate result",
			"x-reads": "word",
			"x-words": {
				"ready for review": "ready",
				"stopped by user": "stopped"
			}
		},
		"note": {
			"type": "string",
			"minLength": 1,
			"x-label": "Interruption note",
			"x-reads": "text",
			"x-aliases": ["Note"]
		}
	},
	"required": ["title", "finalGate"],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "finalGate": { "enum": ["stopped"] } },
			"required": ["finalGate"]
		},
		"then": { "required": ["note"] },
		"else": { "required": [
			"discoveryReuse",
			"rescueAttempts",
			"abandonmentEvents",
			"reviewLoops"
		] }
	}]
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.finalGate === void 0 && "finalGate") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.finalGate !== void 0) {
			if (!(data.finalGate === "stopped")) {
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
	let ifClause0;
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.note === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "note" },
					message: "must have required property 'note'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.discoveryReuse === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "discoveryReuse" },
					message: "must have required property 'discoveryReuse'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.rescueAttempts === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "rescueAttempts" },
					message: "must have required property 'rescueAttempts'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.abandonmentEvents === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "abandonmentEvents" },
					message: "must have required property 'abandonmentEvents'"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.reviewLoops === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "reviewLoops" },
					message: "must have required property 'reviewLoops'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.finalGate === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "finalGate" },
				message: "must have required property 'finalGate'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema19.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(data1 === "draft" || data1 === "done")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data2 = data.title;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err12 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.discoveryReuse !== void 0) {
			let data3 = data.discoveryReuse;
			if (!(data3 === "yes" || data3 === "no" || data3 === "skipped")) {
				const err14 = {
					instancePath: instancePath + "/discoveryReuse",
					schemaPath: "#/properties/discoveryReuse/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.discoveryReuse.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.priorLearnings !== void 0) {
			let data4 = data.priorLearnings;
			const _errs13 = errors;
			let valid4 = false;
			const _errs14 = errors;
			if (!(data4 === "none-found" || data4 === "skipped")) {
				const err15 = {
					instancePath: instancePath + "/priorLearnings",
					schemaPath: "#/properties/priorLearnings/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.priorLearnings.anyOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			valid4 = valid4 || _valid1;
			if (!valid4) {
				const _errs15 = errors;
				if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
					const err16 = {
						instancePath: instancePath + "/priorLearnings",
						schemaPath: "#/properties/priorLearnings/anyOf/1/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (typeof data4 == "number" && isFinite(data4)) {
					if (data4 < 0 || isNaN(data4)) {
						const err17 = {
							instancePath: instancePath + "/priorLearnings",
							schemaPath: "#/properties/priorLearnings/anyOf/1/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				var _valid1 = _errs15 === errors;
				valid4 = valid4 || _valid1;
			}
			if (!valid4) {
				const err18 = {
					instancePath: instancePath + "/priorLearnings",
					schemaPath: "#/properties/priorLearnings/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs13;
				if (vErrors !== null) {
					if (_errs13) vErrors.length = _errs13;
					else vErrors = null;
				}
			}
		}
		if (data.rescueAttempts !== void 0) {
			let data5 = data.rescueAttempts;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err19 = {
					instancePath: instancePath + "/rescueAttempts",
					schemaPath: "#/properties/rescueAttempts/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err20 = {
						instancePath: instancePath + "/rescueAttempts",
						schemaPath: "#/properties/rescueAttempts/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.abandonmentEvents !== void 0) {
			let data6 = data.abandonmentEvents;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/abandonmentEvents",
					schemaPath: "#/properties/abandonmentEvents/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/abandonmentEvents",
						schemaPath: "#/properties/abandonmentEvents/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.reviewLoops !== void 0) {
			let data7 = data.reviewLoops;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key1 in data7) {
				let data8 = data7[key1];
				if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
					const err23 = {
						instancePath: instancePath + "/reviewLoops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/reviewLoops/additionalProperties/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (typeof data8 == "number" && isFinite(data8)) {
					if (data8 < 0 || isNaN(data8)) {
						const err24 = {
							instancePath: instancePath + "/reviewLoops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/reviewLoops/additionalProperties/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
			else {
				const err25 = {
					instancePath: instancePath + "/reviewLoops",
					schemaPath: "#/properties/reviewLoops/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.finalGate !== void 0) {
			let data9 = data.finalGate;
			if (!(data9 === "ready" || data9 === "ready-with-follow-ups" || data9 === "not-ready" || data9 === "stopped")) {
				const err26 = {
					instancePath: instancePath + "/finalGate",
					schemaPath: "#/properties/finalGate/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.finalGate.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data10 = data.note;
			if (typeof data10 === "string") {
				if (func5(data10) < 1) {
					const err27 = {
						instancePath: instancePath + "/note",
						schemaPath: "#/properties/note/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate34.errors = vErrors;
	return errors === 0;
}
export { validateArtifactOutcomeMeasures };
