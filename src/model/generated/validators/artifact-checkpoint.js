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
const validateArtifactCheckpoint = validate24;
const schema9 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-checkpoint.schema.json",
	"title": "CheckpointArtifact",
	"description": "plans/<feature>/checkpoint.md: where work stops between two phases, and what a person has to decide.",
	"type": "object",
	"properties": {
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"phase": {
			"type": "string",
			"minLength": 1,
			"x-label": "Phase",
			"x-reads": "text"
		},
		"status": {
			"enum": [
				"draft",
				"complete",
				"blocked"
			],
			"x-label": "Status",
			"x-reads": "word"
		},
		"completed": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Completed",
			"x-reads": "list"
		},
		"validated": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validated",
			"x-reads": "list"
		},
		"nextPhase": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next phase",
			"x-reads": "text"
		},
		"cycles": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Cycles",
			"x-reads": "count",
			"maximum": 5,
			"description": "How often the loop has run: at most 5 times."
		},
		"noProgress": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Cycles without progress",
			"x-reads": "count",
			"maximum": 2,
			"description": "After the second a person is asked."
		},
		"decision": {
			"type": "string",
			"minLength": 1,
			"x-label": "Decision",
			"x-reads": "text"
		},
		"options": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Options",
			"x-reads": "list",
			"minItems": 2
		}
	},
	"required": [
		"title",
		"phase",
		"status",
		"completed",
		"validated",
		"nextPhase",
		"decision",
		"options"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.phase === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" },
				message: "must have required property 'phase'"
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
		if (data.completed === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "completed" },
				message: "must have required property 'completed'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.validated === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "validated" },
				message: "must have required property 'validated'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.nextPhase === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nextPhase" },
				message: "must have required property 'nextPhase'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.decision === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.options === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "options" },
				message: "must have required property 'options'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema9.properties, key0)) {
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
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func5(data0) < 1) {
					const err9 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.phase !== void 0) {
			let data1 = data.phase;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err11 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "draft" || data2 === "complete" || data2 === "blocked")) {
				const err13 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema9.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.completed !== void 0) {
			let data3 = data.completed;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func5(data4) < 1) {
							const err14 = {
								instancePath: instancePath + "/completed/" + i0,
								schemaPath: "#/properties/completed/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/completed/" + i0,
							schemaPath: "#/properties/completed/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/completed",
					schemaPath: "#/properties/completed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.validated !== void 0) {
			let data5 = data.validated;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 === "string") {
						if (func5(data6) < 1) {
							const err17 = {
								instancePath: instancePath + "/validated/" + i1,
								schemaPath: "#/properties/validated/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/validated/" + i1,
							schemaPath: "#/properties/validated/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/validated",
					schemaPath: "#/properties/validated/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.nextPhase !== void 0) {
			let data7 = data.nextPhase;
			if (typeof data7 === "string") {
				if (func5(data7) < 1) {
					const err20 = {
						instancePath: instancePath + "/nextPhase",
						schemaPath: "#/properties/nextPhase/minLength",
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
					instancePath: instancePath + "/nextPhase",
					schemaPath: "#/properties/nextPhase/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.cycles !== void 0) {
			let data8 = data.cycles;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err22 = {
					instancePath: instancePath + "/cycles",
					schemaPath: "#/properties/cycles/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 5 || isNaN(data8)) {
					const err23 = {
						instancePath: instancePath + "/cycles",
						schemaPath: "#/properties/cycles/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 5
						},
						message: "must be <= 5"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err24 = {
						instancePath: instancePath + "/cycles",
						schemaPath: "#/properties/cycles/minimum",
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
		if (data.noProgress !== void 0) {
			let data9 = data.noProgress;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err25 = {
					instancePath: instancePath + "/noProgress",
					schemaPath: "#/properties/noProgress/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 2 || isNaN(data9)) {
					const err26 = {
						instancePath: instancePath + "/noProgress",
						schemaPath: "#/properties/noProgress/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err27 = {
						instancePath: instancePath + "/noProgress",
						schemaPath: "#/properties/noProgress/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.decision !== void 0) {
			let data10 = data.decision;
			if (typeof data10 === "string") {
				if (func5(data10) < 1) {
					const err28 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/minLength",
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
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.options !== void 0) {
			let data11 = data.options;
			if (Array.isArray(data11)) {
				if (data11.length < 2) {
					const err30 = {
						instancePath: instancePath + "/options",
						schemaPath: "#/properties/options/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					if (typeof data12 === "string") {
						if (func5(data12) < 1) {
							const err31 = {
								instancePath: instancePath + "/options/" + i2,
								schemaPath: "#/properties/options/items/minLength",
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
							instancePath: instancePath + "/options/" + i2,
							schemaPath: "#/properties/options/items/type",
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
					instancePath: instancePath + "/options",
					schemaPath: "#/properties/options/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
export { validateArtifactCheckpoint };
