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
const validateArtifactBatchSummary = validate23;
const schema8 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-batch-summary.schema.json",
	"title": "BatchSummaryArtifact",
	"description": "plans/<feature>/batch-summary.md: what has become of all tracks of a batch.",
	"type": "object",
	"properties": {
		"status": {
			"enum": [
				"draft",
				"done",
				"stopped"
			],
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
		"merged": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Merged tracks",
			"x-reads": "list",
			"x-form": "section"
		},
		"retained": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Retained tracks",
			"x-reads": "list",
			"x-form": "section"
		},
		"abandoned": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Abandoned tracks",
			"x-reads": "list",
			"x-form": "section"
		},
		"validations": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validations",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Validations run"]
		},
		"trackGate": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string",
						"minLength": 1
					},
					"done": { "type": "boolean" },
					"verdict": { "enum": [
						"pass",
						"fail",
						"open"
					] }
				},
				"required": ["text", "done"],
				"additionalProperties": false
			},
			"x-label": "Track merge gate",
			"x-reads": "checks",
			"x-form": "section",
			"x-aliases": ["Track gate"]
		},
		"integrationGate": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string",
						"minLength": 1
					},
					"done": { "type": "boolean" },
					"verdict": { "enum": [
						"pass",
						"fail",
						"open"
					] }
				},
				"required": ["text", "done"],
				"additionalProperties": false
			},
			"x-label": "Integration gate",
			"x-reads": "checks",
			"x-form": "section"
		},
		"followUps": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Follow-ups",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Unresolved follow-ups"]
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
		}
	},
	"required": [
		"status",
		"title",
		"merged",
		"abandoned",
		"validations",
		"integrationGate",
		"followUps",
		"rescueAttempts",
		"abandonmentEvents",
		"finalGate"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.status === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.merged === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "merged" },
				message: "must have required property 'merged'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.abandoned === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "abandoned" },
				message: "must have required property 'abandoned'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.validations === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "validations" },
				message: "must have required property 'validations'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.integrationGate === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "integrationGate" },
				message: "must have required property 'integrationGate'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.followUps === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "followUps" },
				message: "must have required property 'followUps'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.rescueAttempts === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rescueAttempts" },
				message: "must have required property 'rescueAttempts'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.abandonmentEvents === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "abandonmentEvents" },
				message: "must have required property 'abandonmentEvents'"
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
		for (const key0 in data) if (!func2.call(schema8.properties, key0)) {
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
			let data0 = data.status;
			if (!(data0 === "draft" || data0 === "done" || data0 === "stopped")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema8.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
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
		if (data.merged !== void 0) {
			let data2 = data.merged;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func5(data3) < 1) {
							const err14 = {
								instancePath: instancePath + "/merged/" + i0,
								schemaPath: "#/properties/merged/items/minLength",
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
							instancePath: instancePath + "/merged/" + i0,
							schemaPath: "#/properties/merged/items/type",
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
					instancePath: instancePath + "/merged",
					schemaPath: "#/properties/merged/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.retained !== void 0) {
			let data4 = data.retained;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 === "string") {
						if (func5(data5) < 1) {
							const err17 = {
								instancePath: instancePath + "/retained/" + i1,
								schemaPath: "#/properties/retained/items/minLength",
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
							instancePath: instancePath + "/retained/" + i1,
							schemaPath: "#/properties/retained/items/type",
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
					instancePath: instancePath + "/retained",
					schemaPath: "#/properties/retained/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.abandoned !== void 0) {
			let data6 = data.abandoned;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data7 = data6[i2];
					if (typeof data7 === "string") {
						if (func5(data7) < 1) {
							const err20 = {
								instancePath: instancePath + "/abandoned/" + i2,
								schemaPath: "#/properties/abandoned/items/minLength",
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
							instancePath: instancePath + "/abandoned/" + i2,
							schemaPath: "#/properties/abandoned/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/abandoned",
					schemaPath: "#/properties/abandoned/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.validations !== void 0) {
			let data8 = data.validations;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data9 = data8[i3];
					if (typeof data9 === "string") {
						if (func5(data9) < 1) {
							const err23 = {
								instancePath: instancePath + "/validations/" + i3,
								schemaPath: "#/properties/validations/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/validations/" + i3,
							schemaPath: "#/properties/validations/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/validations",
					schemaPath: "#/properties/validations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.trackGate !== void 0) {
			let data10 = data.trackGate;
			if (Array.isArray(data10)) {
				const len4 = data10.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data11 = data10[i4];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.text === void 0) {
							const err26 = {
								instancePath: instancePath + "/trackGate/" + i4,
								schemaPath: "#/properties/trackGate/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data11.done === void 0) {
							const err27 = {
								instancePath: instancePath + "/trackGate/" + i4,
								schemaPath: "#/properties/trackGate/items/required",
								keyword: "required",
								params: { missingProperty: "done" },
								message: "must have required property 'done'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						for (const key1 in data11) if (!(key1 === "text" || key1 === "done" || key1 === "verdict")) {
							const err28 = {
								instancePath: instancePath + "/trackGate/" + i4,
								schemaPath: "#/properties/trackGate/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data11.text !== void 0) {
							let data12 = data11.text;
							if (typeof data12 === "string") {
								if (func5(data12) < 1) {
									const err29 = {
										instancePath: instancePath + "/trackGate/" + i4 + "/text",
										schemaPath: "#/properties/trackGate/items/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/trackGate/" + i4 + "/text",
									schemaPath: "#/properties/trackGate/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data11.done !== void 0) {
							if (typeof data11.done !== "boolean") {
								const err31 = {
									instancePath: instancePath + "/trackGate/" + i4 + "/done",
									schemaPath: "#/properties/trackGate/items/properties/done/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data11.verdict !== void 0) {
							let data14 = data11.verdict;
							if (!(data14 === "pass" || data14 === "fail" || data14 === "open")) {
								const err32 = {
									instancePath: instancePath + "/trackGate/" + i4 + "/verdict",
									schemaPath: "#/properties/trackGate/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema8.properties.trackGate.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/trackGate/" + i4,
							schemaPath: "#/properties/trackGate/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/trackGate",
					schemaPath: "#/properties/trackGate/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.integrationGate !== void 0) {
			let data15 = data.integrationGate;
			if (Array.isArray(data15)) {
				const len5 = data15.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data16 = data15[i5];
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.text === void 0) {
							const err35 = {
								instancePath: instancePath + "/integrationGate/" + i5,
								schemaPath: "#/properties/integrationGate/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data16.done === void 0) {
							const err36 = {
								instancePath: instancePath + "/integrationGate/" + i5,
								schemaPath: "#/properties/integrationGate/items/required",
								keyword: "required",
								params: { missingProperty: "done" },
								message: "must have required property 'done'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						for (const key2 in data16) if (!(key2 === "text" || key2 === "done" || key2 === "verdict")) {
							const err37 = {
								instancePath: instancePath + "/integrationGate/" + i5,
								schemaPath: "#/properties/integrationGate/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data16.text !== void 0) {
							let data17 = data16.text;
							if (typeof data17 === "string") {
								if (func5(data17) < 1) {
									const err38 = {
										instancePath: instancePath + "/integrationGate/" + i5 + "/text",
										schemaPath: "#/properties/integrationGate/items/properties/text/minLength",
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
									instancePath: instancePath + "/integrationGate/" + i5 + "/text",
									schemaPath: "#/properties/integrationGate/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data16.done !== void 0) {
							if (typeof data16.done !== "boolean") {
								const err40 = {
									instancePath: instancePath + "/integrationGate/" + i5 + "/done",
									schemaPath: "#/properties/integrationGate/items/properties/done/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data16.verdict !== void 0) {
							let data19 = data16.verdict;
							if (!(data19 === "pass" || data19 === "fail" || data19 === "open")) {
								const err41 = {
									instancePath: instancePath + "/integrationGate/" + i5 + "/verdict",
									schemaPath: "#/properties/integrationGate/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema8.properties.integrationGate.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/integrationGate/" + i5,
							schemaPath: "#/properties/integrationGate/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/integrationGate",
					schemaPath: "#/properties/integrationGate/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.followUps !== void 0) {
			let data20 = data.followUps;
			if (Array.isArray(data20)) {
				const len6 = data20.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data21 = data20[i6];
					if (typeof data21 === "string") {
						if (func5(data21) < 1) {
							const err44 = {
								instancePath: instancePath + "/followUps/" + i6,
								schemaPath: "#/properties/followUps/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/followUps/" + i6,
							schemaPath: "#/properties/followUps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/followUps",
					schemaPath: "#/properties/followUps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.discoveryReuse !== void 0) {
			let data22 = data.discoveryReuse;
			if (!(data22 === "yes" || data22 === "no" || data22 === "skipped")) {
				const err47 = {
					instancePath: instancePath + "/discoveryReuse",
					schemaPath: "#/properties/discoveryReuse/enum",
					keyword: "enum",
					params: { allowedValues: schema8.properties.discoveryReuse.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.priorLearnings !== void 0) {
			let data23 = data.priorLearnings;
			const _errs47 = errors;
			let valid17 = false;
			const _errs48 = errors;
			if (!(data23 === "none-found" || data23 === "skipped")) {
				const err48 = {
					instancePath: instancePath + "/priorLearnings",
					schemaPath: "#/properties/priorLearnings/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema8.properties.priorLearnings.anyOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
			var _valid0 = _errs48 === errors;
			valid17 = valid17 || _valid0;
			if (!valid17) {
				const _errs49 = errors;
				if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
					const err49 = {
						instancePath: instancePath + "/priorLearnings",
						schemaPath: "#/properties/priorLearnings/anyOf/1/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (typeof data23 == "number" && isFinite(data23)) {
					if (data23 < 0 || isNaN(data23)) {
						const err50 = {
							instancePath: instancePath + "/priorLearnings",
							schemaPath: "#/properties/priorLearnings/anyOf/1/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				var _valid0 = _errs49 === errors;
				valid17 = valid17 || _valid0;
			}
			if (!valid17) {
				const err51 = {
					instancePath: instancePath + "/priorLearnings",
					schemaPath: "#/properties/priorLearnings/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			} else {
				errors = _errs47;
				if (vErrors !== null) {
					if (_errs47) vErrors.length = _errs47;
					else vErrors = null;
				}
			}
		}
		if (data.rescueAttempts !== void 0) {
			let data24 = data.rescueAttempts;
			if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
				const err52 = {
					instancePath: instancePath + "/rescueAttempts",
					schemaPath: "#/properties/rescueAttempts/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			if (typeof data24 == "number" && isFinite(data24)) {
				if (data24 < 0 || isNaN(data24)) {
					const err53 = {
						instancePath: instancePath + "/rescueAttempts",
						schemaPath: "#/properties/rescueAttempts/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			}
		}
		if (data.abandonmentEvents !== void 0) {
			let data25 = data.abandonmentEvents;
			if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
				const err54 = {
					instancePath: instancePath + "/abandonmentEvents",
					schemaPath: "#/properties/abandonmentEvents/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
			if (typeof data25 == "number" && isFinite(data25)) {
				if (data25 < 0 || isNaN(data25)) {
					const err55 = {
						instancePath: instancePath + "/abandonmentEvents",
						schemaPath: "#/properties/abandonmentEvents/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
			}
		}
		if (data.reviewLoops !== void 0) {
			let data26 = data.reviewLoops;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) for (const key3 in data26) {
				let data27 = data26[key3];
				if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
					const err56 = {
						instancePath: instancePath + "/reviewLoops/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/reviewLoops/additionalProperties/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (typeof data27 == "number" && isFinite(data27)) {
					if (data27 < 0 || isNaN(data27)) {
						const err57 = {
							instancePath: instancePath + "/reviewLoops/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/reviewLoops/additionalProperties/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			}
			else {
				const err58 = {
					instancePath: instancePath + "/reviewLoops",
					schemaPath: "#/properties/reviewLoops/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.finalGate !== void 0) {
			let data28 = data.finalGate;
			if (!(data28 === "ready" || data28 === "ready-with-follow-ups" || data28 === "not-ready" || data28 === "stopped")) {
				const err59 = {
					instancePath: instancePath + "/finalGate",
					schemaPath: "#/properties/finalGate/enum",
					keyword: "enum",
					params: { allowedValues: schema8.properties.finalGate.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
	} else {
		const err60 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
export { validateArtifactBatchSummary };
