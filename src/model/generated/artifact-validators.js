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
// \0validators.js
const validateArtifactBatchSummary = validate21;
const schema6 = {
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
const func3 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
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
					params: { allowedValues: schema6.properties.status.enum },
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
				if (func3(data1) < 1) {
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
						if (func3(data3) < 1) {
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
						if (func3(data5) < 1) {
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
						if (func3(data7) < 1) {
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
						if (func3(data9) < 1) {
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
								if (func3(data12) < 1) {
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
									params: { allowedValues: schema6.properties.trackGate.items.properties.verdict.enum },
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
								if (func3(data17) < 1) {
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
									params: { allowedValues: schema6.properties.integrationGate.items.properties.verdict.enum },
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
						if (func3(data21) < 1) {
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
					params: { allowedValues: schema6.properties.discoveryReuse.enum },
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
					params: { allowedValues: schema6.properties.priorLearnings.anyOf[0].enum },
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
					params: { allowedValues: schema6.properties.finalGate.enum },
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
	validate21.errors = vErrors;
	return errors === 0;
}
const validateArtifactCheckpoint = validate22;
const schema7 = {
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
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
				if (func3(data0) < 1) {
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
				if (func3(data1) < 1) {
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
					params: { allowedValues: schema7.properties.status.enum },
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
						if (func3(data4) < 1) {
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
						if (func3(data6) < 1) {
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
				if (func3(data7) < 1) {
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
				if (func3(data10) < 1) {
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
						if (func3(data12) < 1) {
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
	validate22.errors = vErrors;
	return errors === 0;
}
const validateArtifactComplete = validate23;
const schema8 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-complete.schema.json",
	"title": "CompleteArtifact",
	"description": "plans/<feature>/complete.md: the whole feature after its last phase.",
	"type": "object",
	"properties": {
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title",
			"x-aliases": ["Feature"]
		},
		"status": {
			"enum": [
				"draft",
				"blocked",
				"complete"
			],
			"x-label": "Status",
			"x-reads": "word",
			"x-words": {
				"pending": "draft",
				"completed": "complete",
				"done": "complete",
				"ready for production": "complete",
				"production ready": "complete",
				"ready": "complete",
				"approved": "complete"
			}
		},
		"duration": {
			"type": "string",
			"minLength": 1,
			"x-label": "Duration",
			"x-reads": "text",
			"x-aliases": ["Project duration"]
		},
		"time": {
			"type": "string",
			"minLength": 1,
			"x-label": "Time invested",
			"x-reads": "text",
			"x-aliases": ["Total time"]
		},
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Summary",
			"x-reads": "text",
			"x-form": "section",
			"x-aliases": ["Executive summary"]
		},
		"phases": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"phase": {
						"type": "string",
						"x-label": "Phase",
						"x-reads": "text"
					},
					"owner": {
						"type": "string",
						"x-label": "Owner",
						"x-reads": "text"
					},
					"status": {
						"type": "string",
						"x-label": "Status",
						"x-reads": "text"
					},
					"tests": {
						"type": "object",
						"properties": {
							"passed": {
								"type": "integer",
								"minimum": 0
							},
							"total": {
								"type": "integer",
								"minimum": 0
							}
						},
						"required": ["total"],
						"additionalProperties": false,
						"x-label": "Tests",
						"x-reads": "tests"
					},
					"coverage": {
						"type": "number",
						"minimum": 0,
						"maximum": 100,
						"x-label": "Coverage",
						"x-reads": "percent"
					},
					"duration": {
						"type": "string",
						"x-label": "Duration",
						"x-reads": "text"
					}
				},
				"required": ["phase"],
				"additionalProperties": false
			},
			"x-label": "Phases",
			"x-reads": "table",
			"x-form": "section",
			"x-aliases": ["Phases completed", "Completed phases"]
		},
		"coverage": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"x-label": "Total coverage",
			"x-reads": "percent",
			"x-aliases": [
				"Coverage",
				"Average coverage",
				"Coverage average"
			]
		},
		"tests": {
			"type": "object",
			"properties": {
				"passed": {
					"type": "integer",
					"minimum": 0
				},
				"total": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["total"],
			"additionalProperties": false,
			"x-label": "Total tests",
			"x-reads": "tests",
			"x-aliases": [
				"Tests",
				"Test cases",
				"Test cases added"
			]
		},
		"phaseCount": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Phase count",
			"x-reads": "count",
			"x-aliases": ["Total phases", "Number of phases"]
		},
		"commits": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Commits",
			"x-reads": "count"
		},
		"artifacts": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Artifacts",
			"x-reads": "count",
			"x-aliases": ["Documents", "Documentation artifacts"]
		},
		"accessibility": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"x-label": "Accessibility",
			"x-reads": "score",
			"x-aliases": ["Accessibility score"]
		},
		"latency": {
			"type": "string",
			"minLength": 1,
			"x-label": "Latency",
			"x-reads": "text",
			"x-aliases": ["Performance"]
		},
		"security": {
			"type": "string",
			"minLength": 1,
			"x-label": "Security",
			"x-reads": "text",
			"x-aliases": ["Security audit", "Security audit results"]
		},
		"metrics": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"metric": {
						"type": "string",
						"x-label": "Metric",
						"x-reads": "text"
					},
					"target": {
						"type": "string",
						"x-label": "Target",
						"x-reads": "text"
					},
					"actual": {
						"type": "string",
						"x-label": "Actual",
						"x-reads": "text",
						"x-aliases": [
							"Value",
							"Result",
							"Measured"
						]
					},
					"status": {
						"type": "string",
						"x-label": "Status",
						"x-reads": "text"
					}
				},
				"required": ["metric", "actual"],
				"additionalProperties": false
			},
			"x-label": "Metrics",
			"x-reads": "table",
			"x-form": "section",
			"x-aliases": [
				"Code quality metrics",
				"Performance metrics",
				"Feature metrics"
			]
		},
		"included": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Included",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["What's included", "Whats included"]
		},
		"excluded": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Not included",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["What's not included", "Out of scope"]
		},
		"deployment": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Deployment",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Deployment instructions"]
		},
		"limitations": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Known limitations",
			"x-reads": "list",
			"x-form": "section"
		},
		"artifactTrail": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Artifact trail",
			"x-reads": "paths",
			"x-form": "section",
			"x-aliases": ["Artefacts"]
		},
		"signOff": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"role": {
						"type": "string",
						"x-label": "Role",
						"x-reads": "text"
					},
					"name": {
						"type": "string",
						"x-label": "Name",
						"x-reads": "text"
					},
					"status": {
						"type": "string",
						"x-label": "Status",
						"x-reads": "text"
					},
					"date": {
						"type": "string",
						"x-label": "Date",
						"x-reads": "text"
					}
				},
				"required": ["role", "name"],
				"additionalProperties": false
			},
			"x-label": "Sign-off",
			"x-reads": "table",
			"x-form": "section"
		}
	},
	"required": [
		"title",
		"status",
		"summary",
		"phases",
		"coverage",
		"tests",
		"security"
	],
	"additionalProperties": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
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
		if (data.phases === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phases" },
				message: "must have required property 'phases'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.coverage === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "coverage" },
				message: "must have required property 'coverage'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.tests === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tests" },
				message: "must have required property 'tests'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.security === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "security" },
				message: "must have required property 'security'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema8.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(data1 === "draft" || data1 === "blocked" || data1 === "complete")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema8.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data2 = data.duration;
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/properties/duration/minLength",
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
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.time !== void 0) {
			let data3 = data.time;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err13 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data4 = data.summary;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err15 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
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
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.phases !== void 0) {
			let data5 = data.phases;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.phase === void 0) {
							const err17 = {
								instancePath: instancePath + "/phases/" + i0,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "phase" },
								message: "must have required property 'phase'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "phase" || key1 === "owner" || key1 === "status" || key1 === "tests" || key1 === "coverage" || key1 === "duration")) {
							const err18 = {
								instancePath: instancePath + "/phases/" + i0,
								schemaPath: "#/properties/phases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data6.phase !== void 0) {
							if (typeof data6.phase !== "string") {
								const err19 = {
									instancePath: instancePath + "/phases/" + i0 + "/phase",
									schemaPath: "#/properties/phases/items/properties/phase/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data6.owner !== void 0) {
							if (typeof data6.owner !== "string") {
								const err20 = {
									instancePath: instancePath + "/phases/" + i0 + "/owner",
									schemaPath: "#/properties/phases/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data6.status !== void 0) {
							if (typeof data6.status !== "string") {
								const err21 = {
									instancePath: instancePath + "/phases/" + i0 + "/status",
									schemaPath: "#/properties/phases/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data6.tests !== void 0) {
							let data10 = data6.tests;
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.total === void 0) {
									const err22 = {
										instancePath: instancePath + "/phases/" + i0 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/required",
										keyword: "required",
										params: { missingProperty: "total" },
										message: "must have required property 'total'"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								for (const key2 in data10) if (!(key2 === "passed" || key2 === "total")) {
									const err23 = {
										instancePath: instancePath + "/phases/" + i0 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data10.passed !== void 0) {
									let data11 = data10.passed;
									if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
										const err24 = {
											instancePath: instancePath + "/phases/" + i0 + "/tests/passed",
											schemaPath: "#/properties/phases/items/properties/tests/properties/passed/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
									if (typeof data11 == "number" && isFinite(data11)) {
										if (data11 < 0 || isNaN(data11)) {
											const err25 = {
												instancePath: instancePath + "/phases/" + i0 + "/tests/passed",
												schemaPath: "#/properties/phases/items/properties/tests/properties/passed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									}
								}
								if (data10.total !== void 0) {
									let data12 = data10.total;
									if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
										const err26 = {
											instancePath: instancePath + "/phases/" + i0 + "/tests/total",
											schemaPath: "#/properties/phases/items/properties/tests/properties/total/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
									if (typeof data12 == "number" && isFinite(data12)) {
										if (data12 < 0 || isNaN(data12)) {
											const err27 = {
												instancePath: instancePath + "/phases/" + i0 + "/tests/total",
												schemaPath: "#/properties/phases/items/properties/tests/properties/total/minimum",
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
							} else {
								const err28 = {
									instancePath: instancePath + "/phases/" + i0 + "/tests",
									schemaPath: "#/properties/phases/items/properties/tests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data6.coverage !== void 0) {
							let data13 = data6.coverage;
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 > 100 || isNaN(data13)) {
									const err29 = {
										instancePath: instancePath + "/phases/" + i0 + "/coverage",
										schemaPath: "#/properties/phases/items/properties/coverage/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data13 < 0 || isNaN(data13)) {
									const err30 = {
										instancePath: instancePath + "/phases/" + i0 + "/coverage",
										schemaPath: "#/properties/phases/items/properties/coverage/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/phases/" + i0 + "/coverage",
									schemaPath: "#/properties/phases/items/properties/coverage/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data6.duration !== void 0) {
							if (typeof data6.duration !== "string") {
								const err32 = {
									instancePath: instancePath + "/phases/" + i0 + "/duration",
									schemaPath: "#/properties/phases/items/properties/duration/type",
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
							instancePath: instancePath + "/phases/" + i0,
							schemaPath: "#/properties/phases/items/type",
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
					instancePath: instancePath + "/phases",
					schemaPath: "#/properties/phases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.coverage !== void 0) {
			let data15 = data.coverage;
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 > 100 || isNaN(data15)) {
					const err35 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data15 < 0 || isNaN(data15)) {
					const err36 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.tests !== void 0) {
			let data16 = data.tests;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.total === void 0) {
					const err38 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/required",
						keyword: "required",
						params: { missingProperty: "total" },
						message: "must have required property 'total'"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				for (const key3 in data16) if (!(key3 === "passed" || key3 === "total")) {
					const err39 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data16.passed !== void 0) {
					let data17 = data16.passed;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err40 = {
							instancePath: instancePath + "/tests/passed",
							schemaPath: "#/properties/tests/properties/passed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 0 || isNaN(data17)) {
							const err41 = {
								instancePath: instancePath + "/tests/passed",
								schemaPath: "#/properties/tests/properties/passed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
				}
				if (data16.total !== void 0) {
					let data18 = data16.total;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err42 = {
							instancePath: instancePath + "/tests/total",
							schemaPath: "#/properties/tests/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 0 || isNaN(data18)) {
							const err43 = {
								instancePath: instancePath + "/tests/total",
								schemaPath: "#/properties/tests/properties/total/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.phaseCount !== void 0) {
			let data19 = data.phaseCount;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
				const err45 = {
					instancePath: instancePath + "/phaseCount",
					schemaPath: "#/properties/phaseCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (typeof data19 == "number" && isFinite(data19)) {
				if (data19 < 0 || isNaN(data19)) {
					const err46 = {
						instancePath: instancePath + "/phaseCount",
						schemaPath: "#/properties/phaseCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			}
		}
		if (data.commits !== void 0) {
			let data20 = data.commits;
			if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
				const err47 = {
					instancePath: instancePath + "/commits",
					schemaPath: "#/properties/commits/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (typeof data20 == "number" && isFinite(data20)) {
				if (data20 < 0 || isNaN(data20)) {
					const err48 = {
						instancePath: instancePath + "/commits",
						schemaPath: "#/properties/commits/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			}
		}
		if (data.artifacts !== void 0) {
			let data21 = data.artifacts;
			if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
				const err49 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 < 0 || isNaN(data21)) {
					const err50 = {
						instancePath: instancePath + "/artifacts",
						schemaPath: "#/properties/artifacts/minimum",
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
		}
		if (data.accessibility !== void 0) {
			let data22 = data.accessibility;
			if (typeof data22 == "number" && isFinite(data22)) {
				if (data22 > 100 || isNaN(data22)) {
					const err51 = {
						instancePath: instancePath + "/accessibility",
						schemaPath: "#/properties/accessibility/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data22 < 0 || isNaN(data22)) {
					const err52 = {
						instancePath: instancePath + "/accessibility",
						schemaPath: "#/properties/accessibility/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/accessibility",
					schemaPath: "#/properties/accessibility/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.latency !== void 0) {
			let data23 = data.latency;
			if (typeof data23 === "string") {
				if (func3(data23) < 1) {
					const err54 = {
						instancePath: instancePath + "/latency",
						schemaPath: "#/properties/latency/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/latency",
					schemaPath: "#/properties/latency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.security !== void 0) {
			let data24 = data.security;
			if (typeof data24 === "string") {
				if (func3(data24) < 1) {
					const err56 = {
						instancePath: instancePath + "/security",
						schemaPath: "#/properties/security/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/security",
					schemaPath: "#/properties/security/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data25 = data.metrics;
			if (Array.isArray(data25)) {
				const len1 = data25.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data26 = data25[i1];
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.metric === void 0) {
							const err58 = {
								instancePath: instancePath + "/metrics/" + i1,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								message: "must have required property 'metric'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data26.actual === void 0) {
							const err59 = {
								instancePath: instancePath + "/metrics/" + i1,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "actual" },
								message: "must have required property 'actual'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						for (const key4 in data26) if (!(key4 === "metric" || key4 === "target" || key4 === "actual" || key4 === "status")) {
							const err60 = {
								instancePath: instancePath + "/metrics/" + i1,
								schemaPath: "#/properties/metrics/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data26.metric !== void 0) {
							if (typeof data26.metric !== "string") {
								const err61 = {
									instancePath: instancePath + "/metrics/" + i1 + "/metric",
									schemaPath: "#/properties/metrics/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data26.target !== void 0) {
							if (typeof data26.target !== "string") {
								const err62 = {
									instancePath: instancePath + "/metrics/" + i1 + "/target",
									schemaPath: "#/properties/metrics/items/properties/target/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data26.actual !== void 0) {
							if (typeof data26.actual !== "string") {
								const err63 = {
									instancePath: instancePath + "/metrics/" + i1 + "/actual",
									schemaPath: "#/properties/metrics/items/properties/actual/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						if (data26.status !== void 0) {
							if (typeof data26.status !== "string") {
								const err64 = {
									instancePath: instancePath + "/metrics/" + i1 + "/status",
									schemaPath: "#/properties/metrics/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/metrics/" + i1,
							schemaPath: "#/properties/metrics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.included !== void 0) {
			let data31 = data.included;
			if (Array.isArray(data31)) {
				const len2 = data31.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data32 = data31[i2];
					if (typeof data32 === "string") {
						if (func3(data32) < 1) {
							const err67 = {
								instancePath: instancePath + "/included/" + i2,
								schemaPath: "#/properties/included/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/included/" + i2,
							schemaPath: "#/properties/included/items/type",
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
					instancePath: instancePath + "/included",
					schemaPath: "#/properties/included/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.excluded !== void 0) {
			let data33 = data.excluded;
			if (Array.isArray(data33)) {
				const len3 = data33.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data34 = data33[i3];
					if (typeof data34 === "string") {
						if (func3(data34) < 1) {
							const err70 = {
								instancePath: instancePath + "/excluded/" + i3,
								schemaPath: "#/properties/excluded/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/excluded/" + i3,
							schemaPath: "#/properties/excluded/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/excluded",
					schemaPath: "#/properties/excluded/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.deployment !== void 0) {
			let data35 = data.deployment;
			if (Array.isArray(data35)) {
				const len4 = data35.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data36 = data35[i4];
					if (typeof data36 === "string") {
						if (func3(data36) < 1) {
							const err73 = {
								instancePath: instancePath + "/deployment/" + i4,
								schemaPath: "#/properties/deployment/items/minLength",
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
							instancePath: instancePath + "/deployment/" + i4,
							schemaPath: "#/properties/deployment/items/type",
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
					instancePath: instancePath + "/deployment",
					schemaPath: "#/properties/deployment/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.limitations !== void 0) {
			let data37 = data.limitations;
			if (Array.isArray(data37)) {
				const len5 = data37.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data38 = data37[i5];
					if (typeof data38 === "string") {
						if (func3(data38) < 1) {
							const err76 = {
								instancePath: instancePath + "/limitations/" + i5,
								schemaPath: "#/properties/limitations/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/limitations/" + i5,
							schemaPath: "#/properties/limitations/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/limitations",
					schemaPath: "#/properties/limitations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.artifactTrail !== void 0) {
			let data39 = data.artifactTrail;
			if (Array.isArray(data39)) {
				const len6 = data39.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data40 = data39[i6];
					if (typeof data40 === "string") {
						if (func3(data40) < 1) {
							const err79 = {
								instancePath: instancePath + "/artifactTrail/" + i6,
								schemaPath: "#/properties/artifactTrail/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					} else {
						const err80 = {
							instancePath: instancePath + "/artifactTrail/" + i6,
							schemaPath: "#/properties/artifactTrail/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/artifactTrail",
					schemaPath: "#/properties/artifactTrail/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.signOff !== void 0) {
			let data41 = data.signOff;
			if (Array.isArray(data41)) {
				const len7 = data41.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data42 = data41[i7];
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.role === void 0) {
							const err82 = {
								instancePath: instancePath + "/signOff/" + i7,
								schemaPath: "#/properties/signOff/items/required",
								keyword: "required",
								params: { missingProperty: "role" },
								message: "must have required property 'role'"
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data42.name === void 0) {
							const err83 = {
								instancePath: instancePath + "/signOff/" + i7,
								schemaPath: "#/properties/signOff/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						for (const key5 in data42) if (!(key5 === "role" || key5 === "name" || key5 === "status" || key5 === "date")) {
							const err84 = {
								instancePath: instancePath + "/signOff/" + i7,
								schemaPath: "#/properties/signOff/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data42.role !== void 0) {
							if (typeof data42.role !== "string") {
								const err85 = {
									instancePath: instancePath + "/signOff/" + i7 + "/role",
									schemaPath: "#/properties/signOff/items/properties/role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data42.name !== void 0) {
							if (typeof data42.name !== "string") {
								const err86 = {
									instancePath: instancePath + "/signOff/" + i7 + "/name",
									schemaPath: "#/properties/signOff/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data42.status !== void 0) {
							if (typeof data42.status !== "string") {
								const err87 = {
									instancePath: instancePath + "/signOff/" + i7 + "/status",
									schemaPath: "#/properties/signOff/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data42.date !== void 0) {
							if (typeof data42.date !== "string") {
								const err88 = {
									instancePath: instancePath + "/signOff/" + i7 + "/date",
									schemaPath: "#/properties/signOff/items/properties/date/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/signOff/" + i7,
							schemaPath: "#/properties/signOff/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/signOff",
					schemaPath: "#/properties/signOff/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
	} else {
		const err91 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err91];
		else vErrors.push(err91);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const validateArtifactCompletion = validate24;
const schema9 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-completion.schema.json",
	"title": "CompletionArtifact",
	"description": "plans/<feature>/completion.md: what has become of a change after it was merged.",
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
		"request": {
			"type": "string",
			"minLength": 1,
			"x-label": "Request",
			"x-reads": "text"
		},
		"owner": {
			"type": "string",
			"minLength": 1,
			"x-label": "Lifecycle owner",
			"x-reads": "text"
		},
		"stateFile": {
			"type": "string",
			"minLength": 1,
			"x-label": "State file",
			"x-reads": "text"
		},
		"outcome": {
			"enum": [
				"merged",
				"merged-with-follow-ups",
				"partial-closeout",
				"blocked-closeout"
			],
			"x-label": "Shipped outcome",
			"x-reads": "word"
		},
		"merge": {
			"enum": [
				"published-but-not-merged",
				"under-merge-monitoring",
				"waiting-on-human-merge",
				"merged"
			],
			"x-label": "Merge status",
			"x-reads": "word"
		},
		"release": {
			"enum": [
				"not-required",
				"release-entry-created",
				"completed",
				"blocked",
				"skipped"
			],
			"x-label": "Release disposition",
			"x-reads": "word"
		},
		"knowledge": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Knowledge steps",
			"x-reads": "list"
		},
		"references": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Final references",
			"x-reads": "list"
		},
		"followUps": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Unresolved follow-ups",
			"x-reads": "list",
			"x-aliases": ["Follow-ups"]
		},
		"sink": {
			"type": "string",
			"minLength": 1,
			"x-label": "Artifact sink",
			"x-reads": "text"
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
		"outcome",
		"merge",
		"release",
		"knowledge",
		"references",
		"followUps",
		"summary"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "outcome": { "enum": ["merged", "merged-with-follow-ups"] } },
			"required": ["outcome"]
		},
		"then": { "properties": { "merge": { "const": "merged" } } }
	}, {
		"if": {
			"properties": { "outcome": { "enum": ["merged-with-follow-ups"] } },
			"required": ["outcome"]
		},
		"then": { "properties": { "followUps": {
			"type": "array",
			"minItems": 1
		} } }
	}]
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.outcome === void 0 && "outcome") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.outcome !== void 0) {
			let data0 = data.outcome;
			if (!(data0 === "merged" || data0 === "merged-with-follow-ups")) {
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
			if (data.merge !== void 0) {
				if ("merged" !== data.merge) {
					const err2 = {
						instancePath: instancePath + "/merge",
						schemaPath: "#/allOf/0/then/properties/merge/const",
						keyword: "const",
						params: { allowedValue: "merged" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs8 = errors;
	let valid4 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.outcome === void 0 && "outcome") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else if (data.outcome !== void 0) {
			if (!(data.outcome === "merged-with-follow-ups")) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.followUps !== void 0) {
				let data3 = data.followUps;
				if (Array.isArray(data3)) {
					if (data3.length < 1) {
						const err6 = {
							instancePath: instancePath + "/followUps",
							schemaPath: "#/allOf/1/then/properties/followUps/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/followUps",
						schemaPath: "#/allOf/1/then/properties/followUps/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		var _valid1 = _errs11 === errors;
		valid4 = _valid1;
	}
	if (!valid4) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.request === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.outcome === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.merge === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "merge" },
				message: "must have required property 'merge'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.release === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "release" },
				message: "must have required property 'release'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.knowledge === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "knowledge" },
				message: "must have required property 'knowledge'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.references === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "references" },
				message: "must have required property 'references'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.followUps === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "followUps" },
				message: "must have required property 'followUps'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.summary === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema9.properties, key0)) {
			const err18 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.status !== void 0) {
			let data4 = data.status;
			if (!(data4 === "draft" || data4 === "done")) {
				const err19 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema9.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data5 = data.title;
			if (typeof data5 === "string") {
				if (func3(data5) < 1) {
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
			let data6 = data.request;
			if (typeof data6 === "string") {
				if (func3(data6) < 1) {
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
		if (data.owner !== void 0) {
			let data7 = data.owner;
			if (typeof data7 === "string") {
				if (func3(data7) < 1) {
					const err24 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
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
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.stateFile !== void 0) {
			let data8 = data.stateFile;
			if (typeof data8 === "string") {
				if (func3(data8) < 1) {
					const err26 = {
						instancePath: instancePath + "/stateFile",
						schemaPath: "#/properties/stateFile/minLength",
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
					instancePath: instancePath + "/stateFile",
					schemaPath: "#/properties/stateFile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			let data9 = data.outcome;
			if (!(data9 === "merged" || data9 === "merged-with-follow-ups" || data9 === "partial-closeout" || data9 === "blocked-closeout")) {
				const err28 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema9.properties.outcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.merge !== void 0) {
			let data10 = data.merge;
			if (!(data10 === "published-but-not-merged" || data10 === "under-merge-monitoring" || data10 === "waiting-on-human-merge" || data10 === "merged")) {
				const err29 = {
					instancePath: instancePath + "/merge",
					schemaPath: "#/properties/merge/enum",
					keyword: "enum",
					params: { allowedValues: schema9.properties.merge.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.release !== void 0) {
			let data11 = data.release;
			if (!(data11 === "not-required" || data11 === "release-entry-created" || data11 === "completed" || data11 === "blocked" || data11 === "skipped")) {
				const err30 = {
					instancePath: instancePath + "/release",
					schemaPath: "#/properties/release/enum",
					keyword: "enum",
					params: { allowedValues: schema9.properties.release.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.knowledge !== void 0) {
			let data12 = data.knowledge;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data13 = data12[i0];
					if (typeof data13 === "string") {
						if (func3(data13) < 1) {
							const err31 = {
								instancePath: instancePath + "/knowledge/" + i0,
								schemaPath: "#/properties/knowledge/items/minLength",
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
							instancePath: instancePath + "/knowledge/" + i0,
							schemaPath: "#/properties/knowledge/items/type",
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
					instancePath: instancePath + "/knowledge",
					schemaPath: "#/properties/knowledge/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.references !== void 0) {
			let data14 = data.references;
			if (Array.isArray(data14)) {
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data15 = data14[i1];
					if (typeof data15 === "string") {
						if (func3(data15) < 1) {
							const err34 = {
								instancePath: instancePath + "/references/" + i1,
								schemaPath: "#/properties/references/items/minLength",
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
							instancePath: instancePath + "/references/" + i1,
							schemaPath: "#/properties/references/items/type",
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
					instancePath: instancePath + "/references",
					schemaPath: "#/properties/references/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.followUps !== void 0) {
			let data16 = data.followUps;
			if (Array.isArray(data16)) {
				const len2 = data16.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data17 = data16[i2];
					if (typeof data17 === "string") {
						if (func3(data17) < 1) {
							const err37 = {
								instancePath: instancePath + "/followUps/" + i2,
								schemaPath: "#/properties/followUps/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/followUps/" + i2,
							schemaPath: "#/properties/followUps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/followUps",
					schemaPath: "#/properties/followUps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.sink !== void 0) {
			let data18 = data.sink;
			if (typeof data18 === "string") {
				if (func3(data18) < 1) {
					const err40 = {
						instancePath: instancePath + "/sink",
						schemaPath: "#/properties/sink/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data19 = data.nextAction;
			if (typeof data19 === "string") {
				if (func3(data19) < 1) {
					const err42 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data20 = data.summary;
			if (typeof data20 === "string") {
				if (func3(data20) < 1) {
					const err44 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
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
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const validateArtifactDirectExecution = validate25;
const schema10 = {
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema10.properties, key0)) {
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
				if (func3(data2) < 1) {
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
				if (func3(data3) < 1) {
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
				if (func3(data4) < 1) {
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
				if (func3(data5) < 1) {
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
						if (func3(data7) < 1) {
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
						if (func3(data9) < 1) {
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
						if (func3(data11) < 1) {
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
					params: { allowedValues: schema10.properties.validationOutcome.enum },
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
					params: { allowedValues: schema10.properties.state.enum },
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
				if (func3(data14) < 1) {
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
				if (func3(data15) < 1) {
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
					params: { allowedValues: schema10.properties.handoff.anyOf[0].enum },
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
						if (func3(data23) < 1) {
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
				if (func3(data31) < 1) {
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
				if (func3(data32) < 1) {
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
	validate25.errors = vErrors;
	return errors === 0;
}
const validateArtifactDiscoveryBrief = validate26;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-discovery-brief.schema.json",
	"title": "DiscoveryBriefArtifact",
	"description": "plans/<feature>/brief.md: what is known before work begins.",
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
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Task summary",
			"x-reads": "text",
			"x-form": "section"
		},
		"shape": {
			"enum": [
				"single-track",
				"multi-track-batch",
				"review-resolution-batch",
				"large-diff-readiness"
			],
			"x-label": "Task shape",
			"x-reads": "word",
			"x-form": "section"
		},
		"files": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Relevant files",
			"x-reads": "paths",
			"x-form": "section"
		},
		"context": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Context references",
			"x-reads": "list",
			"x-form": "section"
		},
		"boundaries": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Task boundaries",
			"x-reads": "list",
			"x-form": "section"
		},
		"validation": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validation commands",
			"x-reads": "list",
			"x-form": "section"
		},
		"dependencies": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Dependencies",
			"x-reads": "list",
			"x-form": "section"
		},
		"baseline": {
			"type": "string",
			"minLength": 1,
			"x-label": "Comparison baseline",
			"x-reads": "text",
			"x-form": "section"
		},
		"priorLearnings": {
			"anyOf": [{ "enum": ["none-found", "skipped"] }, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}],
			"x-label": "Prior learnings consulted",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Prior-learnings"]
		},
		"questions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Open questions",
			"x-reads": "list",
			"x-form": "section"
		},
		"skipReason": {
			"type": "string",
			"minLength": 1,
			"x-label": "Skip reason",
			"x-reads": "text",
			"x-form": "section"
		}
	},
	"required": [
		"title",
		"summary",
		"shape",
		"priorLearnings"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "priorLearnings": { "enum": ["skipped"] } },
			"required": ["priorLearnings"]
		},
		"then": {
			"properties": { "skipReason": {
				"type": "string",
				"not": {
					"type": "string",
					"pattern": "^[Nn]one\\.?$"
				}
			} },
			"required": ["skipReason"]
		},
		"else": { "required": [
			"files",
			"boundaries",
			"validation"
		] }
	}]
};
const pattern0 = /* @__PURE__ */ new RegExp("^[Nn]one\\.?$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.priorLearnings === void 0 && "priorLearnings") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.priorLearnings !== void 0) {
			if (!(data.priorLearnings === "skipped")) {
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
			if (data.skipReason === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "skipReason" },
					message: "must have required property 'skipReason'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.skipReason !== void 0) {
				let data1 = data.skipReason;
				if (typeof data1 !== "string") {
					const err3 = {
						instancePath: instancePath + "/skipReason",
						schemaPath: "#/allOf/0/then/properties/skipReason/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const _errs8 = errors;
				const _errs9 = errors;
				if (errors === _errs9) {
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							const err4 = {};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (_errs9 === errors) {
					const err6 = {
						instancePath: instancePath + "/skipReason",
						schemaPath: "#/allOf/0/then/properties/skipReason/not",
						keyword: "not",
						params: {},
						message: "must NOT be valid"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					errors = _errs8;
					if (vErrors !== null) {
						if (_errs8) vErrors.length = _errs8;
						else vErrors = null;
					}
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.files === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "files" },
					message: "must have required property 'files'"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.boundaries === void 0) {
				const err8 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "boundaries" },
					message: "must have required property 'boundaries'"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.validation === void 0) {
				const err9 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "validation" },
					message: "must have required property 'validation'"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		var _valid0 = _errs11 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err10 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.summary === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.shape === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shape" },
				message: "must have required property 'shape'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.priorLearnings === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "priorLearnings" },
				message: "must have required property 'priorLearnings'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err15 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "draft" || data2 === "done")) {
				const err16 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data3 = data.title;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data4 = data.summary;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.shape !== void 0) {
			let data5 = data.shape;
			if (!(data5 === "single-track" || data5 === "multi-track-batch" || data5 === "review-resolution-batch" || data5 === "large-diff-readiness")) {
				const err21 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.shape.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
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
						if (func3(data7) < 1) {
							const err22 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/minLength",
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
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
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
						if (func3(data9) < 1) {
							const err25 = {
								instancePath: instancePath + "/context/" + i1,
								schemaPath: "#/properties/context/items/minLength",
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
							instancePath: instancePath + "/context/" + i1,
							schemaPath: "#/properties/context/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.boundaries !== void 0) {
			let data10 = data.boundaries;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (typeof data11 === "string") {
						if (func3(data11) < 1) {
							const err28 = {
								instancePath: instancePath + "/boundaries/" + i2,
								schemaPath: "#/properties/boundaries/items/minLength",
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
							instancePath: instancePath + "/boundaries/" + i2,
							schemaPath: "#/properties/boundaries/items/type",
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
					instancePath: instancePath + "/boundaries",
					schemaPath: "#/properties/boundaries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data12 = data.validation;
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data13 = data12[i3];
					if (typeof data13 === "string") {
						if (func3(data13) < 1) {
							const err31 = {
								instancePath: instancePath + "/validation/" + i3,
								schemaPath: "#/properties/validation/items/minLength",
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
							instancePath: instancePath + "/validation/" + i3,
							schemaPath: "#/properties/validation/items/type",
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
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data14 = data.dependencies;
			if (Array.isArray(data14)) {
				const len4 = data14.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data15 = data14[i4];
					if (typeof data15 === "string") {
						if (func3(data15) < 1) {
							const err34 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/minLength",
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
							instancePath: instancePath + "/dependencies/" + i4,
							schemaPath: "#/properties/dependencies/items/type",
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
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data16 = data.baseline;
			if (typeof data16 === "string") {
				if (func3(data16) < 1) {
					const err37 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.priorLearnings !== void 0) {
			let data17 = data.priorLearnings;
			const _errs42 = errors;
			let valid16 = false;
			const _errs43 = errors;
			if (!(data17 === "none-found" || data17 === "skipped")) {
				const err39 = {
					instancePath: instancePath + "/priorLearnings",
					schemaPath: "#/properties/priorLearnings/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.priorLearnings.anyOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			var _valid1 = _errs43 === errors;
			valid16 = valid16 || _valid1;
			if (!valid16) {
				const _errs44 = errors;
				if (Array.isArray(data17)) {
					const len5 = data17.length;
					for (let i5 = 0; i5 < len5; i5++) {
						let data18 = data17[i5];
						if (typeof data18 === "string") {
							if (func3(data18) < 1) {
								const err40 = {
									instancePath: instancePath + "/priorLearnings/" + i5,
									schemaPath: "#/properties/priorLearnings/anyOf/1/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						} else {
							const err41 = {
								instancePath: instancePath + "/priorLearnings/" + i5,
								schemaPath: "#/properties/priorLearnings/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
				} else {
					const err42 = {
						instancePath: instancePath + "/priorLearnings",
						schemaPath: "#/properties/priorLearnings/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				var _valid1 = _errs44 === errors;
				valid16 = valid16 || _valid1;
			}
			if (!valid16) {
				const err43 = {
					instancePath: instancePath + "/priorLearnings",
					schemaPath: "#/properties/priorLearnings/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			} else {
				errors = _errs42;
				if (vErrors !== null) {
					if (_errs42) vErrors.length = _errs42;
					else vErrors = null;
				}
			}
		}
		if (data.questions !== void 0) {
			let data19 = data.questions;
			if (Array.isArray(data19)) {
				const len6 = data19.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data20 = data19[i6];
					if (typeof data20 === "string") {
						if (func3(data20) < 1) {
							const err44 = {
								instancePath: instancePath + "/questions/" + i6,
								schemaPath: "#/properties/questions/items/minLength",
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
							instancePath: instancePath + "/questions/" + i6,
							schemaPath: "#/properties/questions/items/type",
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
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.skipReason !== void 0) {
			let data21 = data.skipReason;
			if (typeof data21 === "string") {
				if (func3(data21) < 1) {
					const err47 = {
						instancePath: instancePath + "/skipReason",
						schemaPath: "#/properties/skipReason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/skipReason",
					schemaPath: "#/properties/skipReason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const validateArtifactHandoff = validate27;
const schema12 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-handoff.schema.json",
	"title": "HandoffArtifact",
	"description": "plans/<feature>/handoff.md: what whoever goes on with the work has to know.",
	"type": "object",
	"properties": {
		"status": {
			"enum": [
				"draft",
				"ready",
				"taken"
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
		"goal": {
			"type": "string",
			"minLength": 1,
			"x-label": "Goal",
			"x-reads": "text"
		},
		"phase": {
			"type": "string",
			"minLength": 1,
			"x-label": "Current phase",
			"x-reads": "text"
		},
		"from": {
			"type": "string",
			"minLength": 1,
			"x-label": "From",
			"x-reads": "text"
		},
		"to": {
			"type": "string",
			"minLength": 1,
			"x-label": "To",
			"x-reads": "text"
		},
		"updated": {
			"type": "string",
			"minLength": 1,
			"x-label": "Last updated",
			"x-reads": "text",
			"x-aliases": ["Updated"]
		},
		"decisions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Decisions",
			"x-reads": "list",
			"x-form": "section"
		},
		"risks": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Open risks",
			"x-reads": "list",
			"x-form": "section"
		},
		"blockedBy": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Blocked by",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Blockers"]
		},
		"nextActions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Next actions",
			"x-reads": "list",
			"x-form": "section",
			"minItems": 1,
			"x-aliases": ["Next action"]
		},
		"artifacts": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Artifacts",
			"x-reads": "paths",
			"x-form": "section"
		}
	},
	"required": [
		"status",
		"title",
		"goal",
		"phase",
		"decisions",
		"risks",
		"blockedBy",
		"nextActions",
		"artifacts"
	],
	"additionalProperties": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.goal === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "goal" },
				message: "must have required property 'goal'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.phase === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" },
				message: "must have required property 'phase'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.decisions === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decisions" },
				message: "must have required property 'decisions'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.risks === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "risks" },
				message: "must have required property 'risks'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.blockedBy === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blockedBy" },
				message: "must have required property 'blockedBy'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.nextActions === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nextActions" },
				message: "must have required property 'nextActions'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(data0 === "draft" || data0 === "ready" || data0 === "taken")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err11 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.goal !== void 0) {
			let data2 = data.goal;
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err13 = {
						instancePath: instancePath + "/goal",
						schemaPath: "#/properties/goal/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/goal",
					schemaPath: "#/properties/goal/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.phase !== void 0) {
			let data3 = data.phase;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minLength",
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
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data4 = data.from;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err17 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minLength",
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
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.to !== void 0) {
			let data5 = data.to;
			if (typeof data5 === "string") {
				if (func3(data5) < 1) {
					const err19 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.updated !== void 0) {
			let data6 = data.updated;
			if (typeof data6 === "string") {
				if (func3(data6) < 1) {
					const err21 = {
						instancePath: instancePath + "/updated",
						schemaPath: "#/properties/updated/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/updated",
					schemaPath: "#/properties/updated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data7 = data.decisions;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (func3(data8) < 1) {
							const err23 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/minLength",
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
							instancePath: instancePath + "/decisions/" + i0,
							schemaPath: "#/properties/decisions/items/type",
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
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.risks !== void 0) {
			let data9 = data.risks;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err26 = {
								instancePath: instancePath + "/risks/" + i1,
								schemaPath: "#/properties/risks/items/minLength",
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
							instancePath: instancePath + "/risks/" + i1,
							schemaPath: "#/properties/risks/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/risks",
					schemaPath: "#/properties/risks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.blockedBy !== void 0) {
			let data11 = data.blockedBy;
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					if (typeof data12 === "string") {
						if (func3(data12) < 1) {
							const err29 = {
								instancePath: instancePath + "/blockedBy/" + i2,
								schemaPath: "#/properties/blockedBy/items/minLength",
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
							instancePath: instancePath + "/blockedBy/" + i2,
							schemaPath: "#/properties/blockedBy/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/blockedBy",
					schemaPath: "#/properties/blockedBy/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.nextActions !== void 0) {
			let data13 = data.nextActions;
			if (Array.isArray(data13)) {
				if (data13.length < 1) {
					const err32 = {
						instancePath: instancePath + "/nextActions",
						schemaPath: "#/properties/nextActions/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data14 = data13[i3];
					if (typeof data14 === "string") {
						if (func3(data14) < 1) {
							const err33 = {
								instancePath: instancePath + "/nextActions/" + i3,
								schemaPath: "#/properties/nextActions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/nextActions/" + i3,
							schemaPath: "#/properties/nextActions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/nextActions",
					schemaPath: "#/properties/nextActions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data15 = data.artifacts;
			if (Array.isArray(data15)) {
				const len4 = data15.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data16 = data15[i4];
					if (typeof data16 === "string") {
						if (func3(data16) < 1) {
							const err36 = {
								instancePath: instancePath + "/artifacts/" + i4,
								schemaPath: "#/properties/artifacts/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/artifacts/" + i4,
							schemaPath: "#/properties/artifacts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const validateArtifactKnowledge = validate28;
const schema13 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-knowledge.schema.json",
	"title": "KnowledgeArtifact",
	"description": "plans/<feature>/knowledge/<name>.md: a lesson that others can use again.",
	"type": "object",
	"properties": {
		"status": {
			"enum": ["draft", "approved"],
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
		"problem": {
			"type": "string",
			"minLength": 1,
			"x-label": "Problem",
			"x-reads": "text",
			"x-form": "section"
		},
		"signals": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Signals",
			"x-reads": "list",
			"x-form": "section"
		},
		"resolution": {
			"type": "string",
			"minLength": 1,
			"x-label": "Resolution",
			"x-reads": "text",
			"x-form": "section"
		},
		"guardrails": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Guardrails",
			"x-reads": "list",
			"x-form": "section"
		},
		"applicability": {
			"type": "string",
			"minLength": 1,
			"x-label": "Applicability",
			"x-reads": "text",
			"x-form": "section"
		},
		"sources": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Source references",
			"x-reads": "list",
			"x-form": "section",
			"minItems": 1
		},
		"sink": {
			"type": "string",
			"minLength": 1,
			"x-label": "Sink reference",
			"x-reads": "text",
			"x-form": "section"
		}
	},
	"required": [
		"status",
		"title",
		"problem",
		"signals",
		"resolution",
		"guardrails",
		"applicability",
		"sources",
		"sink"
	],
	"additionalProperties": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.problem === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "problem" },
				message: "must have required property 'problem'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.signals === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signals" },
				message: "must have required property 'signals'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.resolution === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resolution" },
				message: "must have required property 'resolution'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.guardrails === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "guardrails" },
				message: "must have required property 'guardrails'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.applicability === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "applicability" },
				message: "must have required property 'applicability'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.sources === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" },
				message: "must have required property 'sources'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.sink === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sink" },
				message: "must have required property 'sink'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema13.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(data0 === "draft" || data0 === "approved")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err11 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.problem !== void 0) {
			let data2 = data.problem;
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err13 = {
						instancePath: instancePath + "/problem",
						schemaPath: "#/properties/problem/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.signals !== void 0) {
			let data3 = data.signals;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func3(data4) < 1) {
							const err15 = {
								instancePath: instancePath + "/signals/" + i0,
								schemaPath: "#/properties/signals/items/minLength",
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
							instancePath: instancePath + "/signals/" + i0,
							schemaPath: "#/properties/signals/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/signals",
					schemaPath: "#/properties/signals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.resolution !== void 0) {
			let data5 = data.resolution;
			if (typeof data5 === "string") {
				if (func3(data5) < 1) {
					const err18 = {
						instancePath: instancePath + "/resolution",
						schemaPath: "#/properties/resolution/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/resolution",
					schemaPath: "#/properties/resolution/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.guardrails !== void 0) {
			let data6 = data.guardrails;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (typeof data7 === "string") {
						if (func3(data7) < 1) {
							const err20 = {
								instancePath: instancePath + "/guardrails/" + i1,
								schemaPath: "#/properties/guardrails/items/minLength",
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
							instancePath: instancePath + "/guardrails/" + i1,
							schemaPath: "#/properties/guardrails/items/type",
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
					instancePath: instancePath + "/guardrails",
					schemaPath: "#/properties/guardrails/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.applicability !== void 0) {
			let data8 = data.applicability;
			if (typeof data8 === "string") {
				if (func3(data8) < 1) {
					const err23 = {
						instancePath: instancePath + "/applicability",
						schemaPath: "#/properties/applicability/minLength",
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
					instancePath: instancePath + "/applicability",
					schemaPath: "#/properties/applicability/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data9 = data.sources;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err25 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err26 = {
								instancePath: instancePath + "/sources/" + i2,
								schemaPath: "#/properties/sources/items/minLength",
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
							instancePath: instancePath + "/sources/" + i2,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.sink !== void 0) {
			let data11 = data.sink;
			if (typeof data11 === "string") {
				if (func3(data11) < 1) {
					const err29 = {
						instancePath: instancePath + "/sink",
						schemaPath: "#/properties/sink/minLength",
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
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const validateArtifactOutcomeMeasures = validate29;
const schema14 = {
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
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func2.call(schema14.properties, key0)) {
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
					params: { allowedValues: schema14.properties.status.enum },
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
				if (func3(data2) < 1) {
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
					params: { allowedValues: schema14.properties.discoveryReuse.enum },
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
					params: { allowedValues: schema14.properties.priorLearnings.anyOf[0].enum },
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
					params: { allowedValues: schema14.properties.finalGate.enum },
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
				if (func3(data10) < 1) {
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
	validate29.errors = vErrors;
	return errors === 0;
}
const validateArtifactPhaseComplete = validate30;
const schema15 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-phase-complete.schema.json",
	"title": "PhaseCompleteArtifact",
	"description": "plans/<feature>/phase-N-complete.md: what a phase has made and how it was checked.",
	"type": "object",
	"properties": {
		"phase": {
			"type": "integer",
			"minimum": 1,
			"x-label": "Phase",
			"x-reads": "count",
			"x-form": "title"
		},
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"status": {
			"enum": [
				"draft",
				"blocked",
				"complete",
				"approved"
			],
			"x-label": "Status",
			"x-reads": "word",
			"x-words": {
				"pending": "draft",
				"in progress": "draft",
				"completed": "complete",
				"done": "complete",
				"passed": "approved"
			}
		},
		"completedOn": {
			"type": "string",
			"minLength": 1,
			"x-label": "Completion date",
			"x-reads": "text",
			"x-aliases": ["Completed on", "Date"]
		},
		"completedBy": {
			"type": "string",
			"minLength": 1,
			"x-label": "Completed by",
			"x-reads": "text"
		},
		"reviewedBy": {
			"type": "string",
			"minLength": 1,
			"x-label": "Reviewed by",
			"x-reads": "text"
		},
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Summary",
			"x-reads": "text",
			"x-form": "section",
			"x-aliases": [
				"What was implemented",
				"What implemented",
				"Implemented"
			]
		},
		"filesCreated": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files created",
			"x-reads": "paths",
			"x-aliases": [
				"Created",
				"Created (new files)",
				"New files"
			]
		},
		"filesModified": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files modified",
			"x-reads": "paths",
			"x-aliases": [
				"Modified",
				"Changed",
				"Files created/modified",
				"Files"
			]
		},
		"filesUnchanged": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files unchanged",
			"x-reads": "paths",
			"x-aliases": ["Unchanged"]
		},
		"tests": {
			"type": "object",
			"properties": {
				"passed": {
					"type": "integer",
					"minimum": 0
				},
				"total": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["total"],
			"additionalProperties": false,
			"x-label": "Tests",
			"x-reads": "tests",
			"x-aliases": [
				"Test results",
				"Tests summary",
				"Test summary"
			]
		},
		"coverage": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"x-label": "Coverage",
			"x-reads": "percent",
			"x-aliases": [
				"Total coverage",
				"Test coverage",
				"Code coverage"
			]
		},
		"accessibility": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"x-label": "Accessibility",
			"x-reads": "score",
			"x-aliases": ["Accessibility score"]
		},
		"security": {
			"type": "string",
			"minLength": 1,
			"x-label": "Security",
			"x-reads": "text",
			"x-aliases": ["Security audit"]
		},
		"performance": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Performance",
			"x-reads": "list",
			"x-aliases": ["Performance analysis"]
		},
		"metrics": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"metric": {
						"type": "string",
						"x-label": "Metric",
						"x-reads": "text"
					},
					"target": {
						"type": "string",
						"x-label": "Target",
						"x-reads": "text"
					},
					"actual": {
						"type": "string",
						"x-label": "Actual",
						"x-reads": "text",
						"x-aliases": [
							"Value",
							"Result",
							"Measured"
						]
					},
					"status": {
						"type": "string",
						"x-label": "Status",
						"x-reads": "text"
					}
				},
				"required": ["metric", "actual"],
				"additionalProperties": false
			},
			"x-label": "Metrics",
			"x-reads": "table",
			"x-form": "section",
			"x-aliases": [
				"Code quality metrics",
				"Performance metrics",
				"Feature metrics"
			]
		},
		"decisions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Decisions",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Decisions made this phase", "Decisions made"]
		},
		"deployment": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Deployment",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Deployment considerations"]
		},
		"commitReady": {
			"enum": ["yes", "no"],
			"x-label": "Commit ready",
			"x-reads": "word",
			"x-aliases": [
				"Git commit ready",
				"Ready to commit",
				"Git commit"
			],
			"x-words": {
				"ready": "yes",
				"true": "yes",
				"false": "no",
				"not ready": "no",
				"✅": "yes",
				"❌": "no"
			}
		}
	},
	"required": [
		"phase",
		"title",
		"status",
		"summary",
		"tests",
		"coverage"
	],
	"additionalProperties": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.phase === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" },
				message: "must have required property 'phase'"
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
		if (data.summary === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.tests === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tests" },
				message: "must have required property 'tests'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.coverage === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "coverage" },
				message: "must have required property 'coverage'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema15.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.phase !== void 0) {
			let data0 = data.phase;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
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
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "draft" || data2 === "blocked" || data2 === "complete" || data2 === "approved")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.completedOn !== void 0) {
			let data3 = data.completedOn;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/completedOn",
						schemaPath: "#/properties/completedOn/minLength",
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
					instancePath: instancePath + "/completedOn",
					schemaPath: "#/properties/completedOn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.completedBy !== void 0) {
			let data4 = data.completedBy;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err14 = {
						instancePath: instancePath + "/completedBy",
						schemaPath: "#/properties/completedBy/minLength",
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
					instancePath: instancePath + "/completedBy",
					schemaPath: "#/properties/completedBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.reviewedBy !== void 0) {
			let data5 = data.reviewedBy;
			if (typeof data5 === "string") {
				if (func3(data5) < 1) {
					const err16 = {
						instancePath: instancePath + "/reviewedBy",
						schemaPath: "#/properties/reviewedBy/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/reviewedBy",
					schemaPath: "#/properties/reviewedBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data6 = data.summary;
			if (typeof data6 === "string") {
				if (func3(data6) < 1) {
					const err18 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.filesCreated !== void 0) {
			let data7 = data.filesCreated;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (func3(data8) < 1) {
							const err20 = {
								instancePath: instancePath + "/filesCreated/" + i0,
								schemaPath: "#/properties/filesCreated/items/minLength",
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
							instancePath: instancePath + "/filesCreated/" + i0,
							schemaPath: "#/properties/filesCreated/items/type",
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
					instancePath: instancePath + "/filesCreated",
					schemaPath: "#/properties/filesCreated/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.filesModified !== void 0) {
			let data9 = data.filesModified;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err23 = {
								instancePath: instancePath + "/filesModified/" + i1,
								schemaPath: "#/properties/filesModified/items/minLength",
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
							instancePath: instancePath + "/filesModified/" + i1,
							schemaPath: "#/properties/filesModified/items/type",
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
					instancePath: instancePath + "/filesModified",
					schemaPath: "#/properties/filesModified/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.filesUnchanged !== void 0) {
			let data11 = data.filesUnchanged;
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					if (typeof data12 === "string") {
						if (func3(data12) < 1) {
							const err26 = {
								instancePath: instancePath + "/filesUnchanged/" + i2,
								schemaPath: "#/properties/filesUnchanged/items/minLength",
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
							instancePath: instancePath + "/filesUnchanged/" + i2,
							schemaPath: "#/properties/filesUnchanged/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/filesUnchanged",
					schemaPath: "#/properties/filesUnchanged/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.tests !== void 0) {
			let data13 = data.tests;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.total === void 0) {
					const err29 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/required",
						keyword: "required",
						params: { missingProperty: "total" },
						message: "must have required property 'total'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key1 in data13) if (!(key1 === "passed" || key1 === "total")) {
					const err30 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data13.passed !== void 0) {
					let data14 = data13.passed;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err31 = {
							instancePath: instancePath + "/tests/passed",
							schemaPath: "#/properties/tests/properties/passed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 0 || isNaN(data14)) {
							const err32 = {
								instancePath: instancePath + "/tests/passed",
								schemaPath: "#/properties/tests/properties/passed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				if (data13.total !== void 0) {
					let data15 = data13.total;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err33 = {
							instancePath: instancePath + "/tests/total",
							schemaPath: "#/properties/tests/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 0 || isNaN(data15)) {
							const err34 = {
								instancePath: instancePath + "/tests/total",
								schemaPath: "#/properties/tests/properties/total/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.coverage !== void 0) {
			let data16 = data.coverage;
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 100 || isNaN(data16)) {
					const err36 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data16 < 0 || isNaN(data16)) {
					const err37 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.accessibility !== void 0) {
			let data17 = data.accessibility;
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 > 100 || isNaN(data17)) {
					const err39 = {
						instancePath: instancePath + "/accessibility",
						schemaPath: "#/properties/accessibility/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data17 < 0 || isNaN(data17)) {
					const err40 = {
						instancePath: instancePath + "/accessibility",
						schemaPath: "#/properties/accessibility/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/accessibility",
					schemaPath: "#/properties/accessibility/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.security !== void 0) {
			let data18 = data.security;
			if (typeof data18 === "string") {
				if (func3(data18) < 1) {
					const err42 = {
						instancePath: instancePath + "/security",
						schemaPath: "#/properties/security/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/security",
					schemaPath: "#/properties/security/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.performance !== void 0) {
			let data19 = data.performance;
			if (Array.isArray(data19)) {
				const len3 = data19.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data20 = data19[i3];
					if (typeof data20 === "string") {
						if (func3(data20) < 1) {
							const err44 = {
								instancePath: instancePath + "/performance/" + i3,
								schemaPath: "#/properties/performance/items/minLength",
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
							instancePath: instancePath + "/performance/" + i3,
							schemaPath: "#/properties/performance/items/type",
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
					instancePath: instancePath + "/performance",
					schemaPath: "#/properties/performance/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data21 = data.metrics;
			if (Array.isArray(data21)) {
				const len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data22 = data21[i4];
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.metric === void 0) {
							const err47 = {
								instancePath: instancePath + "/metrics/" + i4,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								message: "must have required property 'metric'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data22.actual === void 0) {
							const err48 = {
								instancePath: instancePath + "/metrics/" + i4,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "actual" },
								message: "must have required property 'actual'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key2 in data22) if (!(key2 === "metric" || key2 === "target" || key2 === "actual" || key2 === "status")) {
							const err49 = {
								instancePath: instancePath + "/metrics/" + i4,
								schemaPath: "#/properties/metrics/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data22.metric !== void 0) {
							if (typeof data22.metric !== "string") {
								const err50 = {
									instancePath: instancePath + "/metrics/" + i4 + "/metric",
									schemaPath: "#/properties/metrics/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data22.target !== void 0) {
							if (typeof data22.target !== "string") {
								const err51 = {
									instancePath: instancePath + "/metrics/" + i4 + "/target",
									schemaPath: "#/properties/metrics/items/properties/target/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data22.actual !== void 0) {
							if (typeof data22.actual !== "string") {
								const err52 = {
									instancePath: instancePath + "/metrics/" + i4 + "/actual",
									schemaPath: "#/properties/metrics/items/properties/actual/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data22.status !== void 0) {
							if (typeof data22.status !== "string") {
								const err53 = {
									instancePath: instancePath + "/metrics/" + i4 + "/status",
									schemaPath: "#/properties/metrics/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/metrics/" + i4,
							schemaPath: "#/properties/metrics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data27 = data.decisions;
			if (Array.isArray(data27)) {
				const len5 = data27.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data28 = data27[i5];
					if (typeof data28 === "string") {
						if (func3(data28) < 1) {
							const err56 = {
								instancePath: instancePath + "/decisions/" + i5,
								schemaPath: "#/properties/decisions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/decisions/" + i5,
							schemaPath: "#/properties/decisions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.deployment !== void 0) {
			let data29 = data.deployment;
			if (Array.isArray(data29)) {
				const len6 = data29.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data30 = data29[i6];
					if (typeof data30 === "string") {
						if (func3(data30) < 1) {
							const err59 = {
								instancePath: instancePath + "/deployment/" + i6,
								schemaPath: "#/properties/deployment/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/deployment/" + i6,
							schemaPath: "#/properties/deployment/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/deployment",
					schemaPath: "#/properties/deployment/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.commitReady !== void 0) {
			let data31 = data.commitReady;
			if (!(data31 === "yes" || data31 === "no")) {
				const err62 = {
					instancePath: instancePath + "/commitReady",
					schemaPath: "#/properties/commitReady/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.commitReady.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
	} else {
		const err63 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err63];
		else vErrors.push(err63);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
const validateArtifactPlan = validate31;
const schema16 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-plan.schema.json",
	"title": "PlanArtifact",
	"description": "plans/<feature>/plan.md: what is built in which phases, who agreed to it, and what must hold at the end.",
	"type": "object",
	"properties": {
		"status": {
			"enum": [
				"draft",
				"approved",
				"in-progress",
				"complete",
				"archived"
			],
			"x-label": "Status",
			"x-reads": "word",
			"x-form": "frontmatter",
			"x-words": {
				"pending": "draft",
				"in review": "draft",
				"completed": "complete",
				"done": "complete"
			}
		},
		"targets": {
			"description": "What each metric must reach: a number, a bound such as \">= 80 %\", \"< 50 ms\" or \"95/100\", `all`, or `off` for what nobody asks for.",
			"type": "object",
			"additionalProperties": { "anyOf": [{ "type": "number" }, {
				"type": "string",
				"pattern": "^\\s*(?:all|off|(?:[<>=≥≤]+|[A-Za-z]+(?: [A-Za-z]+)?)?\\s*[0-9][0-9.,]*\\s*(?:(?:%|[A-Za-zµ]+|(?:/|of)\\s*[0-9]+)\\s*)?\\+?)\\s*$"
			}] },
			"x-label": "Targets",
			"x-reads": "yaml",
			"x-form": "frontmatter"
		},
		"approvals": {
			"description": "Who let what pass, and when.",
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"gate": {
						"type": "string",
						"pattern": "^(?:plan|phase-[1-9][0-9]*|commit)$"
					},
					"by": {
						"type": "string",
						"minLength": 1
					},
					"at": {
						"type": "string",
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$"
					}
				},
				"required": [
					"gate",
					"by",
					"at"
				],
				"additionalProperties": false
			},
			"x-label": "Approvals",
			"x-reads": "yaml",
			"x-form": "frontmatter"
		},
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title",
			"x-aliases": ["Feature"]
		},
		"duration": {
			"type": "string",
			"minLength": 1,
			"x-label": "Estimated duration",
			"x-reads": "text"
		},
		"archiveDate": {
			"type": "string",
			"minLength": 1,
			"x-label": "Archive date",
			"x-reads": "text"
		},
		"overview": {
			"type": "string",
			"minLength": 1,
			"x-label": "Overview",
			"x-reads": "text",
			"x-form": "section",
			"x-aliases": [
				"Overview & objectives",
				"Overview and objectives",
				"Summary"
			]
		},
		"why": {
			"type": "string",
			"minLength": 1,
			"x-label": "Why",
			"x-reads": "text",
			"x-aliases": [
				"Objective",
				"Objectives",
				"Goal"
			]
		},
		"scope": {
			"type": "string",
			"minLength": 1,
			"x-label": "Scope",
			"x-reads": "text"
		},
		"outOfScope": {
			"type": "string",
			"minLength": 1,
			"x-label": "Out of scope",
			"x-reads": "text"
		},
		"architecture": {
			"type": "string",
			"minLength": 1,
			"x-label": "Architecture",
			"x-reads": "text",
			"x-form": "section",
			"x-aliases": ["Architecture overview"]
		},
		"phases": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"properties": {
					"number": {
						"type": "integer",
						"minimum": 1,
						"x-label": "Phase",
						"x-reads": "count",
						"x-form": "title"
					},
					"title": {
						"type": "string",
						"minLength": 1,
						"x-label": "Title",
						"x-reads": "text",
						"x-form": "title"
					},
					"owner": {
						"type": "string",
						"minLength": 1,
						"x-label": "Owner",
						"x-reads": "text",
						"x-aliases": ["Agent", "Assigned to"]
					},
					"duration": {
						"type": "string",
						"minLength": 1,
						"x-label": "Duration",
						"x-reads": "text",
						"x-aliases": ["Estimated duration", "Estimate"]
					},
					"tasks": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"x-label": "Tasks",
						"x-reads": "list"
					},
					"files": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"x-label": "Files",
						"x-reads": "paths",
						"x-aliases": [
							"Files to create/modify",
							"Files to create or modify",
							"Files to modify"
						]
					},
					"tests": {
						"type": "object",
						"properties": {
							"count": {
								"type": "integer",
								"minimum": 0
							},
							"cases": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								}
							}
						},
						"required": ["count", "cases"],
						"additionalProperties": false,
						"x-label": "Test requirements",
						"x-reads": "cases",
						"x-aliases": [
							"Tests",
							"Planned tests",
							"Required tests"
						]
					},
					"contracts": {
						"type": "string",
						"minLength": 1,
						"x-label": "Contracts",
						"x-reads": "text",
						"x-aliases": ["API contracts", "Component contracts"]
					},
					"acceptance": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"x-label": "Acceptance criteria",
						"x-reads": "list",
						"x-aliases": ["Acceptance", "Done when"]
					},
					"risks": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"x-label": "Risks",
						"x-reads": "list",
						"x-aliases": ["Risk", "Potential risks"]
					}
				},
				"required": [
					"number",
					"title",
					"owner",
					"tests",
					"acceptance",
					"risks"
				],
				"additionalProperties": false
			},
			"x-label": "Phase",
			"x-reads": "records",
			"x-form": "section"
		},
		"approvalGates": {
			"type": "string",
			"minLength": 1,
			"x-label": "Approval gates",
			"x-reads": "text",
			"x-form": "section"
		},
		"timeline": {
			"type": "string",
			"minLength": 1,
			"x-label": "Timeline",
			"x-reads": "text",
			"x-form": "section"
		},
		"faq": {
			"type": "string",
			"minLength": 1,
			"x-label": "FAQ",
			"x-reads": "text",
			"x-form": "section"
		}
	},
	"required": [
		"status",
		"title",
		"overview",
		"phases"
	],
	"additionalProperties": false
};
const pattern1 = /* @__PURE__ */ new RegExp("^\\s*(?:all|off|(?:[<>=≥≤]+|[A-Za-z]+(?: [A-Za-z]+)?)?\\s*[0-9][0-9.,]*\\s*(?:(?:%|[A-Za-zµ]+|(?:/|of)\\s*[0-9]+)\\s*)?\\+?)\\s*$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^(?:plan|phase-[1-9][0-9]*|commit)$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.overview === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "overview" },
				message: "must have required property 'overview'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.phases === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phases" },
				message: "must have required property 'phases'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema16.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(data0 === "draft" || data0 === "approved" || data0 === "in-progress" || data0 === "complete" || data0 === "archived")) {
				const err5 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema16.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data1 = data.targets;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
				let data2 = data1[key1];
				const _errs7 = errors;
				let valid2 = false;
				const _errs8 = errors;
				if (!(typeof data2 == "number" && isFinite(data2))) {
					const err6 = {
						instancePath: instancePath + "/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/targets/additionalProperties/anyOf/0/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs8 === errors;
				valid2 = valid2 || _valid0;
				if (!valid2) {
					const _errs10 = errors;
					if (typeof data2 === "string") {
						if (!pattern1.test(data2)) {
							const err7 = {
								instancePath: instancePath + "/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/targets/additionalProperties/anyOf/1/pattern",
								keyword: "pattern",
								params: { pattern: "^\\s*(?:all|off|(?:[<>=≥≤]+|[A-Za-z]+(?: [A-Za-z]+)?)?\\s*[0-9][0-9.,]*\\s*(?:(?:%|[A-Za-zµ]+|(?:/|of)\\s*[0-9]+)\\s*)?\\+?)\\s*$" },
								message: "must match pattern \"^\\s*(?:all|off|(?:[<>=≥≤]+|[A-Za-z]+(?: [A-Za-z]+)?)?\\s*[0-9][0-9.,]*\\s*(?:(?:%|[A-Za-zµ]+|(?:/|of)\\s*[0-9]+)\\s*)?\\+?)\\s*$\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/targets/additionalProperties/anyOf/1/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					valid2 = valid2 || _valid0;
				}
				if (!valid2) {
					const err9 = {
						instancePath: instancePath + "/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/targets/additionalProperties/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				} else {
					errors = _errs7;
					if (vErrors !== null) {
						if (_errs7) vErrors.length = _errs7;
						else vErrors = null;
					}
				}
			}
			else {
				const err10 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data3 = data.approvals;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.gate === void 0) {
							const err11 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "gate" },
								message: "must have required property 'gate'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data4.by === void 0) {
							const err12 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "by" },
								message: "must have required property 'by'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data4.at === void 0) {
							const err13 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key2 in data4) if (!(key2 === "gate" || key2 === "by" || key2 === "at")) {
							const err14 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.gate !== void 0) {
							let data5 = data4.gate;
							if (typeof data5 === "string") {
								if (!pattern2.test(data5)) {
									const err15 = {
										instancePath: instancePath + "/approvals/" + i0 + "/gate",
										schemaPath: "#/properties/approvals/items/properties/gate/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:plan|phase-[1-9][0-9]*|commit)$" },
										message: "must match pattern \"^(?:plan|phase-[1-9][0-9]*|commit)$\""
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/approvals/" + i0 + "/gate",
									schemaPath: "#/properties/approvals/items/properties/gate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data4.by !== void 0) {
							let data6 = data4.by;
							if (typeof data6 === "string") {
								if (func3(data6) < 1) {
									const err17 = {
										instancePath: instancePath + "/approvals/" + i0 + "/by",
										schemaPath: "#/properties/approvals/items/properties/by/minLength",
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
									instancePath: instancePath + "/approvals/" + i0 + "/by",
									schemaPath: "#/properties/approvals/items/properties/by/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data4.at !== void 0) {
							let data7 = data4.at;
							if (typeof data7 === "string") {
								if (!pattern3.test(data7)) {
									const err19 = {
										instancePath: instancePath + "/approvals/" + i0 + "/at",
										schemaPath: "#/properties/approvals/items/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$" },
										message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$\""
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/approvals/" + i0 + "/at",
									schemaPath: "#/properties/approvals/items/properties/at/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/approvals/" + i0,
							schemaPath: "#/properties/approvals/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data8 = data.title;
			if (typeof data8 === "string") {
				if (func3(data8) < 1) {
					const err23 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data9 = data.duration;
			if (typeof data9 === "string") {
				if (func3(data9) < 1) {
					const err25 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/properties/duration/minLength",
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
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.archiveDate !== void 0) {
			let data10 = data.archiveDate;
			if (typeof data10 === "string") {
				if (func3(data10) < 1) {
					const err27 = {
						instancePath: instancePath + "/archiveDate",
						schemaPath: "#/properties/archiveDate/minLength",
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
					instancePath: instancePath + "/archiveDate",
					schemaPath: "#/properties/archiveDate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.overview !== void 0) {
			let data11 = data.overview;
			if (typeof data11 === "string") {
				if (func3(data11) < 1) {
					const err29 = {
						instancePath: instancePath + "/overview",
						schemaPath: "#/properties/overview/minLength",
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
					instancePath: instancePath + "/overview",
					schemaPath: "#/properties/overview/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data12 = data.why;
			if (typeof data12 === "string") {
				if (func3(data12) < 1) {
					const err31 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/properties/why/minLength",
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
					instancePath: instancePath + "/why",
					schemaPath: "#/properties/why/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data13 = data.scope;
			if (typeof data13 === "string") {
				if (func3(data13) < 1) {
					const err33 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.outOfScope !== void 0) {
			let data14 = data.outOfScope;
			if (typeof data14 === "string") {
				if (func3(data14) < 1) {
					const err35 = {
						instancePath: instancePath + "/outOfScope",
						schemaPath: "#/properties/outOfScope/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/outOfScope",
					schemaPath: "#/properties/outOfScope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.architecture !== void 0) {
			let data15 = data.architecture;
			if (typeof data15 === "string") {
				if (func3(data15) < 1) {
					const err37 = {
						instancePath: instancePath + "/architecture",
						schemaPath: "#/properties/architecture/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/architecture",
					schemaPath: "#/properties/architecture/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.phases !== void 0) {
			let data16 = data.phases;
			if (Array.isArray(data16)) {
				if (data16.length < 1) {
					const err39 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data17 = data16[i1];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.number === void 0) {
							const err40 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data17.title === void 0) {
							const err41 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data17.owner === void 0) {
							const err42 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "owner" },
								message: "must have required property 'owner'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data17.tests === void 0) {
							const err43 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "tests" },
								message: "must have required property 'tests'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data17.acceptance === void 0) {
							const err44 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "acceptance" },
								message: "must have required property 'acceptance'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data17.risks === void 0) {
							const err45 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "risks" },
								message: "must have required property 'risks'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key3 in data17) if (!func2.call(schema16.properties.phases.items.properties, key3)) {
							const err46 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data17.number !== void 0) {
							let data18 = data17.number;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err47 = {
									instancePath: instancePath + "/phases/" + i1 + "/number",
									schemaPath: "#/properties/phases/items/properties/number/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 < 1 || isNaN(data18)) {
									const err48 = {
										instancePath: instancePath + "/phases/" + i1 + "/number",
										schemaPath: "#/properties/phases/items/properties/number/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
						}
						if (data17.title !== void 0) {
							let data19 = data17.title;
							if (typeof data19 === "string") {
								if (func3(data19) < 1) {
									const err49 = {
										instancePath: instancePath + "/phases/" + i1 + "/title",
										schemaPath: "#/properties/phases/items/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/phases/" + i1 + "/title",
									schemaPath: "#/properties/phases/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data17.owner !== void 0) {
							let data20 = data17.owner;
							if (typeof data20 === "string") {
								if (func3(data20) < 1) {
									const err51 = {
										instancePath: instancePath + "/phases/" + i1 + "/owner",
										schemaPath: "#/properties/phases/items/properties/owner/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/phases/" + i1 + "/owner",
									schemaPath: "#/properties/phases/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data17.duration !== void 0) {
							let data21 = data17.duration;
							if (typeof data21 === "string") {
								if (func3(data21) < 1) {
									const err53 = {
										instancePath: instancePath + "/phases/" + i1 + "/duration",
										schemaPath: "#/properties/phases/items/properties/duration/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/phases/" + i1 + "/duration",
									schemaPath: "#/properties/phases/items/properties/duration/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data17.tasks !== void 0) {
							let data22 = data17.tasks;
							if (Array.isArray(data22)) {
								const len2 = data22.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data23 = data22[i2];
									if (typeof data23 === "string") {
										if (func3(data23) < 1) {
											const err55 = {
												instancePath: instancePath + "/phases/" + i1 + "/tasks/" + i2,
												schemaPath: "#/properties/phases/items/properties/tasks/items/minLength",
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
											instancePath: instancePath + "/phases/" + i1 + "/tasks/" + i2,
											schemaPath: "#/properties/phases/items/properties/tasks/items/type",
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
									instancePath: instancePath + "/phases/" + i1 + "/tasks",
									schemaPath: "#/properties/phases/items/properties/tasks/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data17.files !== void 0) {
							let data24 = data17.files;
							if (Array.isArray(data24)) {
								const len3 = data24.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data25 = data24[i3];
									if (typeof data25 === "string") {
										if (func3(data25) < 1) {
											const err58 = {
												instancePath: instancePath + "/phases/" + i1 + "/files/" + i3,
												schemaPath: "#/properties/phases/items/properties/files/items/minLength",
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
											instancePath: instancePath + "/phases/" + i1 + "/files/" + i3,
											schemaPath: "#/properties/phases/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/phases/" + i1 + "/files",
									schemaPath: "#/properties/phases/items/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data17.tests !== void 0) {
							let data26 = data17.tests;
							if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
								if (data26.count === void 0) {
									const err61 = {
										instancePath: instancePath + "/phases/" + i1 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/required",
										keyword: "required",
										params: { missingProperty: "count" },
										message: "must have required property 'count'"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
								if (data26.cases === void 0) {
									const err62 = {
										instancePath: instancePath + "/phases/" + i1 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/required",
										keyword: "required",
										params: { missingProperty: "cases" },
										message: "must have required property 'cases'"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								for (const key4 in data26) if (!(key4 === "count" || key4 === "cases")) {
									const err63 = {
										instancePath: instancePath + "/phases/" + i1 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
								if (data26.count !== void 0) {
									let data27 = data26.count;
									if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
										const err64 = {
											instancePath: instancePath + "/phases/" + i1 + "/tests/count",
											schemaPath: "#/properties/phases/items/properties/tests/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
									if (typeof data27 == "number" && isFinite(data27)) {
										if (data27 < 0 || isNaN(data27)) {
											const err65 = {
												instancePath: instancePath + "/phases/" + i1 + "/tests/count",
												schemaPath: "#/properties/phases/items/properties/tests/properties/count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err65];
											else vErrors.push(err65);
											errors++;
										}
									}
								}
								if (data26.cases !== void 0) {
									let data28 = data26.cases;
									if (Array.isArray(data28)) {
										const len4 = data28.length;
										for (let i4 = 0; i4 < len4; i4++) {
											let data29 = data28[i4];
											if (typeof data29 === "string") {
												if (func3(data29) < 1) {
													const err66 = {
														instancePath: instancePath + "/phases/" + i1 + "/tests/cases/" + i4,
														schemaPath: "#/properties/phases/items/properties/tests/properties/cases/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err66];
													else vErrors.push(err66);
													errors++;
												}
											} else {
												const err67 = {
													instancePath: instancePath + "/phases/" + i1 + "/tests/cases/" + i4,
													schemaPath: "#/properties/phases/items/properties/tests/properties/cases/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err67];
												else vErrors.push(err67);
												errors++;
											}
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/phases/" + i1 + "/tests/cases",
											schemaPath: "#/properties/phases/items/properties/tests/properties/cases/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/phases/" + i1 + "/tests",
									schemaPath: "#/properties/phases/items/properties/tests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data17.contracts !== void 0) {
							let data30 = data17.contracts;
							if (typeof data30 === "string") {
								if (func3(data30) < 1) {
									const err70 = {
										instancePath: instancePath + "/phases/" + i1 + "/contracts",
										schemaPath: "#/properties/phases/items/properties/contracts/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/phases/" + i1 + "/contracts",
									schemaPath: "#/properties/phases/items/properties/contracts/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data17.acceptance !== void 0) {
							let data31 = data17.acceptance;
							if (Array.isArray(data31)) {
								const len5 = data31.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data32 = data31[i5];
									if (typeof data32 === "string") {
										if (func3(data32) < 1) {
											const err72 = {
												instancePath: instancePath + "/phases/" + i1 + "/acceptance/" + i5,
												schemaPath: "#/properties/phases/items/properties/acceptance/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
									} else {
										const err73 = {
											instancePath: instancePath + "/phases/" + i1 + "/acceptance/" + i5,
											schemaPath: "#/properties/phases/items/properties/acceptance/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/phases/" + i1 + "/acceptance",
									schemaPath: "#/properties/phases/items/properties/acceptance/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
						if (data17.risks !== void 0) {
							let data33 = data17.risks;
							if (Array.isArray(data33)) {
								const len6 = data33.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data34 = data33[i6];
									if (typeof data34 === "string") {
										if (func3(data34) < 1) {
											const err75 = {
												instancePath: instancePath + "/phases/" + i1 + "/risks/" + i6,
												schemaPath: "#/properties/phases/items/properties/risks/items/minLength",
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
											instancePath: instancePath + "/phases/" + i1 + "/risks/" + i6,
											schemaPath: "#/properties/phases/items/properties/risks/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/phases/" + i1 + "/risks",
									schemaPath: "#/properties/phases/items/properties/risks/type",
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
							instancePath: instancePath + "/phases/" + i1,
							schemaPath: "#/properties/phases/items/type",
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
					instancePath: instancePath + "/phases",
					schemaPath: "#/properties/phases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.approvalGates !== void 0) {
			let data35 = data.approvalGates;
			if (typeof data35 === "string") {
				if (func3(data35) < 1) {
					const err80 = {
						instancePath: instancePath + "/approvalGates",
						schemaPath: "#/properties/approvalGates/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/approvalGates",
					schemaPath: "#/properties/approvalGates/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.timeline !== void 0) {
			let data36 = data.timeline;
			if (typeof data36 === "string") {
				if (func3(data36) < 1) {
					const err82 = {
						instancePath: instancePath + "/timeline",
						schemaPath: "#/properties/timeline/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
			} else {
				const err83 = {
					instancePath: instancePath + "/timeline",
					schemaPath: "#/properties/timeline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
		}
		if (data.faq !== void 0) {
			let data37 = data.faq;
			if (typeof data37 === "string") {
				if (func3(data37) < 1) {
					const err84 = {
						instancePath: instancePath + "/faq",
						schemaPath: "#/properties/faq/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/faq",
					schemaPath: "#/properties/faq/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate31.errors = vErrors;
	return errors === 0;
}
const validateArtifactPublish = validate32;
const schema17 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-publish.schema.json",
	"title": "PublishArtifact",
	"description": "plans/<feature>/publish.md: what was committed and pushed.",
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
			"x-label": "Publication request",
			"x-reads": "text"
		},
		"readiness": {
			"type": "string",
			"minLength": 1,
			"x-label": "Readiness source",
			"x-reads": "text"
		},
		"context": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Supporting readiness context",
			"x-reads": "list"
		},
		"state": {
			"enum": [
				"validating",
				"committing",
				"pushing",
				"publishing",
				"done",
				"stopped"
			],
			"x-label": "Current state",
			"x-reads": "word",
			"x-aliases": ["State"]
		},
		"commits": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Commits published",
			"x-reads": "list"
		},
		"pullRequest": {
			"type": "string",
			"minLength": 1,
			"x-label": "PR action",
			"x-reads": "text"
		},
		"skipped": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Skipped steps",
			"x-reads": "list"
		},
		"deflected": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Deflected concerns",
			"x-reads": "list"
		},
		"sink": {
			"type": "string",
			"minLength": 1,
			"x-label": "Artifact sink",
			"x-reads": "text"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text"
		}
	},
	"required": [
		"title",
		"request",
		"readiness",
		"state"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "state": { "enum": ["done"] } },
			"required": ["state"]
		},
		"then": { "required": [
			"commits",
			"pullRequest",
			"skipped"
		] }
	}, {
		"if": {
			"properties": { "state": { "enum": ["stopped"] } },
			"required": ["state"]
		},
		"then": { "required": ["nextAction"] }
	}]
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!(data.state === "done")) {
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
			if (data.commits === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "commits" },
					message: "must have required property 'commits'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.pullRequest === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "pullRequest" },
					message: "must have required property 'pullRequest'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.skipped === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "skipped" },
					message: "must have required property 'skipped'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0 && "state") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		} else if (data.state !== void 0) {
			if (!(data.state === "stopped")) {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
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
				const err8 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "nextAction" },
					message: "must have required property 'nextAction'"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.request === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.readiness === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "readiness" },
				message: "must have required property 'readiness'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.state === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema17.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.title !== void 0) {
			let data2 = data.title;
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err15 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.request !== void 0) {
			let data3 = data.request;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/minLength",
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
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.readiness !== void 0) {
			let data4 = data.readiness;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/readiness",
						schemaPath: "#/properties/readiness/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/readiness",
					schemaPath: "#/properties/readiness/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.context !== void 0) {
			let data5 = data.context;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func3(data6) < 1) {
							const err21 = {
								instancePath: instancePath + "/context/" + i0,
								schemaPath: "#/properties/context/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/context/" + i0,
							schemaPath: "#/properties/context/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data7 = data.state;
			if (!(data7 === "validating" || data7 === "committing" || data7 === "pushing" || data7 === "publishing" || data7 === "done" || data7 === "stopped")) {
				const err24 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema17.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.commits !== void 0) {
			let data8 = data.commits;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (typeof data9 === "string") {
						if (func3(data9) < 1) {
							const err25 = {
								instancePath: instancePath + "/commits/" + i1,
								schemaPath: "#/properties/commits/items/minLength",
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
							instancePath: instancePath + "/commits/" + i1,
							schemaPath: "#/properties/commits/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/commits",
					schemaPath: "#/properties/commits/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.pullRequest !== void 0) {
			let data10 = data.pullRequest;
			if (typeof data10 === "string") {
				if (func3(data10) < 1) {
					const err28 = {
						instancePath: instancePath + "/pullRequest",
						schemaPath: "#/properties/pullRequest/minLength",
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
					instancePath: instancePath + "/pullRequest",
					schemaPath: "#/properties/pullRequest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.skipped !== void 0) {
			let data11 = data.skipped;
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					if (typeof data12 === "string") {
						if (func3(data12) < 1) {
							const err30 = {
								instancePath: instancePath + "/skipped/" + i2,
								schemaPath: "#/properties/skipped/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/skipped/" + i2,
							schemaPath: "#/properties/skipped/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.deflected !== void 0) {
			let data13 = data.deflected;
			if (Array.isArray(data13)) {
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data14 = data13[i3];
					if (typeof data14 === "string") {
						if (func3(data14) < 1) {
							const err33 = {
								instancePath: instancePath + "/deflected/" + i3,
								schemaPath: "#/properties/deflected/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/deflected/" + i3,
							schemaPath: "#/properties/deflected/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/deflected",
					schemaPath: "#/properties/deflected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.sink !== void 0) {
			let data15 = data.sink;
			if (typeof data15 === "string") {
				if (func3(data15) < 1) {
					const err36 = {
						instancePath: instancePath + "/sink",
						schemaPath: "#/properties/sink/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data16 = data.nextAction;
			if (typeof data16 === "string") {
				if (func3(data16) < 1) {
					const err38 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const validateArtifactQualityGateReview = validate33;
const schema18 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-quality-gate-review.schema.json",
	"title": "QualityGateReviewArtifact",
	"description": "plans/<feature>/review.md: what people have seen in the work of agents, before it is integrated.",
	"type": "object",
	"properties": {
		"status": {
			"enum": [
				"draft",
				"in-review",
				"done"
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
		"draftAnalysis": {
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
			"x-label": "Draft PR analysis",
			"x-reads": "checks",
			"x-form": "section"
		},
		"components": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"number": {
						"type": "integer",
						"minimum": 1,
						"x-label": "Component",
						"x-reads": "count",
						"x-form": "title"
					},
					"title": {
						"type": "string",
						"minLength": 1,
						"x-label": "Title",
						"x-reads": "text",
						"x-form": "title"
					},
					"checks": {
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
						"x-label": "Checks",
						"x-reads": "checks",
						"x-form": "body"
					}
				},
				"required": [
					"number",
					"title",
					"checks"
				],
				"additionalProperties": false
			},
			"x-label": "Component",
			"x-reads": "records",
			"x-form": "section"
		},
		"integration": {
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
			"x-label": "Integration validation",
			"x-reads": "checks",
			"x-form": "section"
		},
		"knowledge": {
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
			"x-label": "Knowledge integration",
			"x-reads": "checks",
			"x-form": "section"
		},
		"actions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Integration actions",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Actions"]
		}
	},
	"required": [
		"status",
		"title",
		"draftAnalysis",
		"integration",
		"knowledge",
		"actions"
	],
	"additionalProperties": false
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.draftAnalysis === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "draftAnalysis" },
				message: "must have required property 'draftAnalysis'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.integration === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "integration" },
				message: "must have required property 'integration'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.knowledge === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "knowledge" },
				message: "must have required property 'knowledge'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.actions === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actions" },
				message: "must have required property 'actions'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "status" || key0 === "title" || key0 === "draftAnalysis" || key0 === "components" || key0 === "integration" || key0 === "knowledge" || key0 === "actions")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(data0 === "draft" || data0 === "in-review" || data0 === "done")) {
				const err7 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema18.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.draftAnalysis !== void 0) {
			let data2 = data.draftAnalysis;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.text === void 0) {
							const err10 = {
								instancePath: instancePath + "/draftAnalysis/" + i0,
								schemaPath: "#/properties/draftAnalysis/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.done === void 0) {
							const err11 = {
								instancePath: instancePath + "/draftAnalysis/" + i0,
								schemaPath: "#/properties/draftAnalysis/items/required",
								keyword: "required",
								params: { missingProperty: "done" },
								message: "must have required property 'done'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "text" || key1 === "done" || key1 === "verdict")) {
							const err12 = {
								instancePath: instancePath + "/draftAnalysis/" + i0,
								schemaPath: "#/properties/draftAnalysis/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data3.text !== void 0) {
							let data4 = data3.text;
							if (typeof data4 === "string") {
								if (func3(data4) < 1) {
									const err13 = {
										instancePath: instancePath + "/draftAnalysis/" + i0 + "/text",
										schemaPath: "#/properties/draftAnalysis/items/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/draftAnalysis/" + i0 + "/text",
									schemaPath: "#/properties/draftAnalysis/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.done !== void 0) {
							if (typeof data3.done !== "boolean") {
								const err15 = {
									instancePath: instancePath + "/draftAnalysis/" + i0 + "/done",
									schemaPath: "#/properties/draftAnalysis/items/properties/done/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.verdict !== void 0) {
							let data6 = data3.verdict;
							if (!(data6 === "pass" || data6 === "fail" || data6 === "open")) {
								const err16 = {
									instancePath: instancePath + "/draftAnalysis/" + i0 + "/verdict",
									schemaPath: "#/properties/draftAnalysis/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema18.properties.draftAnalysis.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/draftAnalysis/" + i0,
							schemaPath: "#/properties/draftAnalysis/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/draftAnalysis",
					schemaPath: "#/properties/draftAnalysis/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.components !== void 0) {
			let data7 = data.components;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.number === void 0) {
							const err19 = {
								instancePath: instancePath + "/components/" + i1,
								schemaPath: "#/properties/components/items/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data8.title === void 0) {
							const err20 = {
								instancePath: instancePath + "/components/" + i1,
								schemaPath: "#/properties/components/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data8.checks === void 0) {
							const err21 = {
								instancePath: instancePath + "/components/" + i1,
								schemaPath: "#/properties/components/items/required",
								keyword: "required",
								params: { missingProperty: "checks" },
								message: "must have required property 'checks'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "number" || key2 === "title" || key2 === "checks")) {
							const err22 = {
								instancePath: instancePath + "/components/" + i1,
								schemaPath: "#/properties/components/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data8.number !== void 0) {
							let data9 = data8.number;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err23 = {
									instancePath: instancePath + "/components/" + i1 + "/number",
									schemaPath: "#/properties/components/items/properties/number/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 1 || isNaN(data9)) {
									const err24 = {
										instancePath: instancePath + "/components/" + i1 + "/number",
										schemaPath: "#/properties/components/items/properties/number/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
						}
						if (data8.title !== void 0) {
							let data10 = data8.title;
							if (typeof data10 === "string") {
								if (func3(data10) < 1) {
									const err25 = {
										instancePath: instancePath + "/components/" + i1 + "/title",
										schemaPath: "#/properties/components/items/properties/title/minLength",
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
									instancePath: instancePath + "/components/" + i1 + "/title",
									schemaPath: "#/properties/components/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data8.checks !== void 0) {
							let data11 = data8.checks;
							if (Array.isArray(data11)) {
								const len2 = data11.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data12 = data11[i2];
									if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
										if (data12.text === void 0) {
											const err27 = {
												instancePath: instancePath + "/components/" + i1 + "/checks/" + i2,
												schemaPath: "#/properties/components/items/properties/checks/items/required",
												keyword: "required",
												params: { missingProperty: "text" },
												message: "must have required property 'text'"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										if (data12.done === void 0) {
											const err28 = {
												instancePath: instancePath + "/components/" + i1 + "/checks/" + i2,
												schemaPath: "#/properties/components/items/properties/checks/items/required",
												keyword: "required",
												params: { missingProperty: "done" },
												message: "must have required property 'done'"
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
										for (const key3 in data12) if (!(key3 === "text" || key3 === "done" || key3 === "verdict")) {
											const err29 = {
												instancePath: instancePath + "/components/" + i1 + "/checks/" + i2,
												schemaPath: "#/properties/components/items/properties/checks/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
										if (data12.text !== void 0) {
											let data13 = data12.text;
											if (typeof data13 === "string") {
												if (func3(data13) < 1) {
													const err30 = {
														instancePath: instancePath + "/components/" + i1 + "/checks/" + i2 + "/text",
														schemaPath: "#/properties/components/items/properties/checks/items/properties/text/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err30];
													else vErrors.push(err30);
													errors++;
												}
											} else {
												const err31 = {
													instancePath: instancePath + "/components/" + i1 + "/checks/" + i2 + "/text",
													schemaPath: "#/properties/components/items/properties/checks/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err31];
												else vErrors.push(err31);
												errors++;
											}
										}
										if (data12.done !== void 0) {
											if (typeof data12.done !== "boolean") {
												const err32 = {
													instancePath: instancePath + "/components/" + i1 + "/checks/" + i2 + "/done",
													schemaPath: "#/properties/components/items/properties/checks/items/properties/done/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err32];
												else vErrors.push(err32);
												errors++;
											}
										}
										if (data12.verdict !== void 0) {
											let data15 = data12.verdict;
											if (!(data15 === "pass" || data15 === "fail" || data15 === "open")) {
												const err33 = {
													instancePath: instancePath + "/components/" + i1 + "/checks/" + i2 + "/verdict",
													schemaPath: "#/properties/components/items/properties/checks/items/properties/verdict/enum",
													keyword: "enum",
													params: { allowedValues: schema18.properties.components.items.properties.checks.items.properties.verdict.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err33];
												else vErrors.push(err33);
												errors++;
											}
										}
									} else {
										const err34 = {
											instancePath: instancePath + "/components/" + i1 + "/checks/" + i2,
											schemaPath: "#/properties/components/items/properties/checks/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/components/" + i1 + "/checks",
									schemaPath: "#/properties/components/items/properties/checks/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/components/" + i1,
							schemaPath: "#/properties/components/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/components",
					schemaPath: "#/properties/components/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.integration !== void 0) {
			let data16 = data.integration;
			if (Array.isArray(data16)) {
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data17 = data16[i3];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.text === void 0) {
							const err38 = {
								instancePath: instancePath + "/integration/" + i3,
								schemaPath: "#/properties/integration/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data17.done === void 0) {
							const err39 = {
								instancePath: instancePath + "/integration/" + i3,
								schemaPath: "#/properties/integration/items/required",
								keyword: "required",
								params: { missingProperty: "done" },
								message: "must have required property 'done'"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						for (const key4 in data17) if (!(key4 === "text" || key4 === "done" || key4 === "verdict")) {
							const err40 = {
								instancePath: instancePath + "/integration/" + i3,
								schemaPath: "#/properties/integration/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data17.text !== void 0) {
							let data18 = data17.text;
							if (typeof data18 === "string") {
								if (func3(data18) < 1) {
									const err41 = {
										instancePath: instancePath + "/integration/" + i3 + "/text",
										schemaPath: "#/properties/integration/items/properties/text/minLength",
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
									instancePath: instancePath + "/integration/" + i3 + "/text",
									schemaPath: "#/properties/integration/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data17.done !== void 0) {
							if (typeof data17.done !== "boolean") {
								const err43 = {
									instancePath: instancePath + "/integration/" + i3 + "/done",
									schemaPath: "#/properties/integration/items/properties/done/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data17.verdict !== void 0) {
							let data20 = data17.verdict;
							if (!(data20 === "pass" || data20 === "fail" || data20 === "open")) {
								const err44 = {
									instancePath: instancePath + "/integration/" + i3 + "/verdict",
									schemaPath: "#/properties/integration/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema18.properties.integration.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/integration/" + i3,
							schemaPath: "#/properties/integration/items/type",
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
					instancePath: instancePath + "/integration",
					schemaPath: "#/properties/integration/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.knowledge !== void 0) {
			let data21 = data.knowledge;
			if (Array.isArray(data21)) {
				const len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data22 = data21[i4];
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.text === void 0) {
							const err47 = {
								instancePath: instancePath + "/knowledge/" + i4,
								schemaPath: "#/properties/knowledge/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data22.done === void 0) {
							const err48 = {
								instancePath: instancePath + "/knowledge/" + i4,
								schemaPath: "#/properties/knowledge/items/required",
								keyword: "required",
								params: { missingProperty: "done" },
								message: "must have required property 'done'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key5 in data22) if (!(key5 === "text" || key5 === "done" || key5 === "verdict")) {
							const err49 = {
								instancePath: instancePath + "/knowledge/" + i4,
								schemaPath: "#/properties/knowledge/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data22.text !== void 0) {
							let data23 = data22.text;
							if (typeof data23 === "string") {
								if (func3(data23) < 1) {
									const err50 = {
										instancePath: instancePath + "/knowledge/" + i4 + "/text",
										schemaPath: "#/properties/knowledge/items/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/knowledge/" + i4 + "/text",
									schemaPath: "#/properties/knowledge/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data22.done !== void 0) {
							if (typeof data22.done !== "boolean") {
								const err52 = {
									instancePath: instancePath + "/knowledge/" + i4 + "/done",
									schemaPath: "#/properties/knowledge/items/properties/done/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data22.verdict !== void 0) {
							let data25 = data22.verdict;
							if (!(data25 === "pass" || data25 === "fail" || data25 === "open")) {
								const err53 = {
									instancePath: instancePath + "/knowledge/" + i4 + "/verdict",
									schemaPath: "#/properties/knowledge/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema18.properties.knowledge.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/knowledge/" + i4,
							schemaPath: "#/properties/knowledge/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/knowledge",
					schemaPath: "#/properties/knowledge/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.actions !== void 0) {
			let data26 = data.actions;
			if (Array.isArray(data26)) {
				const len5 = data26.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data27 = data26[i5];
					if (typeof data27 === "string") {
						if (func3(data27) < 1) {
							const err56 = {
								instancePath: instancePath + "/actions/" + i5,
								schemaPath: "#/properties/actions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/actions/" + i5,
							schemaPath: "#/properties/actions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/actions",
					schemaPath: "#/properties/actions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
	} else {
		const err59 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err59];
		else vErrors.push(err59);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const validateArtifactReadiness = validate34;
const schema19 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-readiness.schema.json",
	"title": "ReadinessArtifact",
	"description": "plans/<feature>/readiness.md: whether a change is ready to be published.",
	"type": "object",
	"properties": {
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"surface": {
			"type": "string",
			"minLength": 1,
			"x-label": "Review surface",
			"x-reads": "text"
		},
		"checker": {
			"type": "string",
			"minLength": 1,
			"x-label": "Structured checker",
			"x-reads": "text"
		},
		"state": {
			"enum": [
				"scanning",
				"fixing",
				"re-checking",
				"done"
			],
			"x-label": "Current state",
			"x-reads": "word",
			"x-aliases": ["State"]
		},
		"checks": {
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
			"x-label": "Checks",
			"x-reads": "checks",
			"x-aliases": [
				"Gate",
				"Final gate",
				"Readiness gate"
			]
		},
		"blockers": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Blockers",
			"x-reads": "list"
		},
		"fixNow": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Fix-now",
			"x-reads": "list"
		},
		"followUps": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Follow-ups",
			"x-reads": "list"
		},
		"skipped": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Skipped checks",
			"x-reads": "list"
		},
		"questions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Unresolved questions",
			"x-reads": "list"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text"
		},
		"verdict": {
			"enum": [
				"ready",
				"ready-with-follow-ups",
				"not-ready",
				"stopped"
			],
			"x-label": "Verdict",
			"x-reads": "word",
			"x-words": {
				"ready for review": "ready",
				"stopped by user": "stopped"
			}
		}
	},
	"required": [
		"title",
		"surface",
		"state"
	],
	"additionalProperties": false,
	"allOf": [
		{
			"if": {
				"properties": { "state": { "enum": ["done"] } },
				"required": ["state"]
			},
			"then": { "required": [
				"blockers",
				"fixNow",
				"followUps",
				"verdict"
			] }
		},
		{
			"if": {
				"properties": { "verdict": { "enum": ["ready", "ready-with-follow-ups"] } },
				"required": ["verdict"]
			},
			"then": { "properties": {
				"blockers": {
					"type": "array",
					"maxItems": 0
				},
				"fixNow": {
					"type": "array",
					"maxItems": 0
				}
			} }
		},
		{
			"if": {
				"properties": { "verdict": { "enum": ["ready-with-follow-ups"] } },
				"required": ["verdict"]
			},
			"then": {
				"properties": { "followUps": {
					"type": "array",
					"minItems": 1
				} },
				"required": ["followUps"]
			}
		}
	]
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!(data.state === "done")) {
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
			if (data.blockers === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "blockers" },
					message: "must have required property 'blockers'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.fixNow === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "fixNow" },
					message: "must have required property 'fixNow'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.followUps === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "followUps" },
					message: "must have required property 'followUps'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.verdict === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "verdict" },
					message: "must have required property 'verdict'"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.verdict === void 0 && "verdict") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		} else if (data.verdict !== void 0) {
			let data1 = data.verdict;
			if (!(data1 === "ready" || data1 === "ready-with-follow-ups")) {
				const err8 = {};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
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
			if (data.blockers !== void 0) {
				let data2 = data.blockers;
				if (Array.isArray(data2)) {
					if (data2.length > 0) {
						const err9 = {
							instancePath: instancePath + "/blockers",
							schemaPath: "#/allOf/1/then/properties/blockers/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/blockers",
						schemaPath: "#/allOf/1/then/properties/blockers/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.fixNow !== void 0) {
				let data3 = data.fixNow;
				if (Array.isArray(data3)) {
					if (data3.length > 0) {
						const err11 = {
							instancePath: instancePath + "/fixNow",
							schemaPath: "#/allOf/1/then/properties/fixNow/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/fixNow",
						schemaPath: "#/allOf/1/then/properties/fixNow/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err13 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	const _errs16 = errors;
	let valid6 = true;
	const _errs17 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.verdict === void 0 && "verdict") {
			const err14 = {};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		} else if (data.verdict !== void 0) {
			if (!(data.verdict === "ready-with-follow-ups")) {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	}
	var _valid2 = _errs17 === errors;
	errors = _errs16;
	if (vErrors !== null) {
		if (_errs16) vErrors.length = _errs16;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.followUps === void 0) {
				const err16 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "followUps" },
					message: "must have required property 'followUps'"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (data.followUps !== void 0) {
				let data5 = data.followUps;
				if (Array.isArray(data5)) {
					if (data5.length < 1) {
						const err17 = {
							instancePath: instancePath + "/followUps",
							schemaPath: "#/allOf/2/then/properties/followUps/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/followUps",
						schemaPath: "#/allOf/2/then/properties/followUps/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		var _valid2 = _errs19 === errors;
		valid6 = _valid2;
	}
	if (!valid6) {
		const err19 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err20 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.surface === void 0) {
			const err21 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "surface" },
				message: "must have required property 'surface'"
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data.state === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema19.properties, key0)) {
			const err23 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data.title !== void 0) {
			let data6 = data.title;
			if (typeof data6 === "string") {
				if (func3(data6) < 1) {
					const err24 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.surface !== void 0) {
			let data7 = data.surface;
			if (typeof data7 === "string") {
				if (func3(data7) < 1) {
					const err26 = {
						instancePath: instancePath + "/surface",
						schemaPath: "#/properties/surface/minLength",
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
					instancePath: instancePath + "/surface",
					schemaPath: "#/properties/surface/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.checker !== void 0) {
			let data8 = data.checker;
			if (typeof data8 === "string") {
				if (func3(data8) < 1) {
					const err28 = {
						instancePath: instancePath + "/checker",
						schemaPath: "#/properties/checker/minLength",
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
					instancePath: instancePath + "/checker",
					schemaPath: "#/properties/checker/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data9 = data.state;
			if (!(data9 === "scanning" || data9 === "fixing" || data9 === "re-checking" || data9 === "done")) {
				const err30 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data10 = data.checks;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.text === void 0) {
							const err31 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data11.done === void 0) {
							const err32 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "done" },
								message: "must have required property 'done'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						for (const key1 in data11) if (!(key1 === "text" || key1 === "done" || key1 === "verdict")) {
							const err33 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data11.text !== void 0) {
							let data12 = data11.text;
							if (typeof data12 === "string") {
								if (func3(data12) < 1) {
									const err34 = {
										instancePath: instancePath + "/checks/" + i0 + "/text",
										schemaPath: "#/properties/checks/items/properties/text/minLength",
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
									instancePath: instancePath + "/checks/" + i0 + "/text",
									schemaPath: "#/properties/checks/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data11.done !== void 0) {
							if (typeof data11.done !== "boolean") {
								const err36 = {
									instancePath: instancePath + "/checks/" + i0 + "/done",
									schemaPath: "#/properties/checks/items/properties/done/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data11.verdict !== void 0) {
							let data14 = data11.verdict;
							if (!(data14 === "pass" || data14 === "fail" || data14 === "open")) {
								const err37 = {
									instancePath: instancePath + "/checks/" + i0 + "/verdict",
									schemaPath: "#/properties/checks/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.checks.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/checks/" + i0,
							schemaPath: "#/properties/checks/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.blockers !== void 0) {
			let data15 = data.blockers;
			if (Array.isArray(data15)) {
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data16 = data15[i1];
					if (typeof data16 === "string") {
						if (func3(data16) < 1) {
							const err40 = {
								instancePath: instancePath + "/blockers/" + i1,
								schemaPath: "#/properties/blockers/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/blockers/" + i1,
							schemaPath: "#/properties/blockers/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/blockers",
					schemaPath: "#/properties/blockers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.fixNow !== void 0) {
			let data17 = data.fixNow;
			if (Array.isArray(data17)) {
				const len2 = data17.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data18 = data17[i2];
					if (typeof data18 === "string") {
						if (func3(data18) < 1) {
							const err43 = {
								instancePath: instancePath + "/fixNow/" + i2,
								schemaPath: "#/properties/fixNow/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/fixNow/" + i2,
							schemaPath: "#/properties/fixNow/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/fixNow",
					schemaPath: "#/properties/fixNow/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.followUps !== void 0) {
			let data19 = data.followUps;
			if (Array.isArray(data19)) {
				const len3 = data19.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data20 = data19[i3];
					if (typeof data20 === "string") {
						if (func3(data20) < 1) {
							const err46 = {
								instancePath: instancePath + "/followUps/" + i3,
								schemaPath: "#/properties/followUps/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/followUps/" + i3,
							schemaPath: "#/properties/followUps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/followUps",
					schemaPath: "#/properties/followUps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.skipped !== void 0) {
			let data21 = data.skipped;
			if (Array.isArray(data21)) {
				const len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data22 = data21[i4];
					if (typeof data22 === "string") {
						if (func3(data22) < 1) {
							const err49 = {
								instancePath: instancePath + "/skipped/" + i4,
								schemaPath: "#/properties/skipped/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/skipped/" + i4,
							schemaPath: "#/properties/skipped/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.questions !== void 0) {
			let data23 = data.questions;
			if (Array.isArray(data23)) {
				const len5 = data23.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data24 = data23[i5];
					if (typeof data24 === "string") {
						if (func3(data24) < 1) {
							const err52 = {
								instancePath: instancePath + "/questions/" + i5,
								schemaPath: "#/properties/questions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/questions/" + i5,
							schemaPath: "#/properties/questions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data25 = data.nextAction;
			if (typeof data25 === "string") {
				if (func3(data25) < 1) {
					const err55 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data26 = data.verdict;
			if (!(data26 === "ready" || data26 === "ready-with-follow-ups" || data26 === "not-ready" || data26 === "stopped")) {
				const err57 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
	} else {
		const err58 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const validateArtifactReviewResolution = validate35;
const schema20 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-review-resolution.schema.json",
	"title": "ReviewResolutionArtifact",
	"description": "plans/<feature>/review-resolution.md: what was decided on each comment of a review.",
	"type": "object",
	"properties": {
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"surface": {
			"type": "string",
			"minLength": 1,
			"x-label": "Review surface",
			"x-reads": "text"
		},
		"source": {
			"type": "string",
			"minLength": 1,
			"x-label": "Reviewer source",
			"x-reads": "text"
		},
		"state": {
			"enum": [
				"triage",
				"fixing",
				"validating",
				"done"
			],
			"x-label": "Current state",
			"x-reads": "word",
			"x-aliases": ["State"]
		},
		"decisions": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"x-label": "Id",
						"x-reads": "text"
					},
					"verdict": {
						"enum": [
							"valid",
							"partially-valid",
							"false-positive",
							"noise",
							"stale"
						],
						"x-label": "Verdict",
						"x-reads": "word",
						"x-words": { "out of scope": "stale" }
					},
					"class": {
						"enum": [
							"correctness",
							"security",
							"test",
							"contract",
							"architecture",
							"stale-or-out-of-scope"
						],
						"x-label": "Class",
						"x-reads": "word"
					},
					"action": {
						"enum": [
							"fixed",
							"declined",
							"clarify"
						],
						"x-label": "Action",
						"x-reads": "word",
						"x-words": { "clarify first": "clarify" }
					},
					"rationale": {
						"type": "string",
						"x-label": "Rationale",
						"x-reads": "text"
					}
				},
				"required": [
					"id",
					"verdict",
					"class",
					"action",
					"rationale"
				],
				"additionalProperties": false
			},
			"x-label": "Decisions",
			"x-reads": "rows"
		},
		"validation": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validation",
			"x-reads": "list"
		},
		"validationOutcome": {
			"enum": [
				"pass",
				"fail",
				"partial",
				"not-run"
			],
			"x-label": "Result",
			"x-reads": "word",
			"x-aliases": ["Validation outcome"]
		},
		"concerns": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Remaining concerns",
			"x-reads": "list"
		},
		"questions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Unresolved questions",
			"x-reads": "list"
		},
		"threads": {
			"type": "string",
			"minLength": 1,
			"x-label": "Thread status",
			"x-reads": "text"
		},
		"published": {
			"type": "string",
			"minLength": 1,
			"x-label": "Publish status",
			"x-reads": "text"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text"
		}
	},
	"required": [
		"title",
		"surface",
		"source",
		"state"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "state": { "enum": ["done"] } },
			"required": ["state"]
		},
		"then": { "required": [
			"decisions",
			"validation",
			"validationOutcome",
			"concerns",
			"threads"
		] }
	}]
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!(data.state === "done")) {
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
			if (data.decisions === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "decisions" },
					message: "must have required property 'decisions'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.validation === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "validation" },
					message: "must have required property 'validation'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.validationOutcome === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "validationOutcome" },
					message: "must have required property 'validationOutcome'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.concerns === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "concerns" },
					message: "must have required property 'concerns'"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.threads === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "threads" },
					message: "must have required property 'threads'"
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
		if (data.surface === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "surface" },
				message: "must have required property 'surface'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.source === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.state === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema20.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err13 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.surface !== void 0) {
			let data2 = data.surface;
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err15 = {
						instancePath: instancePath + "/surface",
						schemaPath: "#/properties/surface/minLength",
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
					instancePath: instancePath + "/surface",
					schemaPath: "#/properties/surface/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data3 = data.source;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/minLength",
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
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data4 = data.state;
			if (!(data4 === "triage" || data4 === "fixing" || data4 === "validating" || data4 === "done")) {
				const err19 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data5 = data.decisions;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.id === void 0) {
							const err20 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data6.verdict === void 0) {
							const err21 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data6.class === void 0) {
							const err22 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "class" },
								message: "must have required property 'class'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data6.action === void 0) {
							const err23 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data6.rationale === void 0) {
							const err24 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "rationale" },
								message: "must have required property 'rationale'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "id" || key1 === "verdict" || key1 === "class" || key1 === "action" || key1 === "rationale")) {
							const err25 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data6.id !== void 0) {
							if (typeof data6.id !== "string") {
								const err26 = {
									instancePath: instancePath + "/decisions/" + i0 + "/id",
									schemaPath: "#/properties/decisions/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data6.verdict !== void 0) {
							let data8 = data6.verdict;
							if (!(data8 === "valid" || data8 === "partially-valid" || data8 === "false-positive" || data8 === "noise" || data8 === "stale")) {
								const err27 = {
									instancePath: instancePath + "/decisions/" + i0 + "/verdict",
									schemaPath: "#/properties/decisions/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.decisions.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data6.class !== void 0) {
							let data9 = data6.class;
							if (!(data9 === "correctness" || data9 === "security" || data9 === "test" || data9 === "contract" || data9 === "architecture" || data9 === "stale-or-out-of-scope")) {
								const err28 = {
									instancePath: instancePath + "/decisions/" + i0 + "/class",
									schemaPath: "#/properties/decisions/items/properties/class/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.decisions.items.properties.class.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data6.action !== void 0) {
							let data10 = data6.action;
							if (!(data10 === "fixed" || data10 === "declined" || data10 === "clarify")) {
								const err29 = {
									instancePath: instancePath + "/decisions/" + i0 + "/action",
									schemaPath: "#/properties/decisions/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.decisions.items.properties.action.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data6.rationale !== void 0) {
							if (typeof data6.rationale !== "string") {
								const err30 = {
									instancePath: instancePath + "/decisions/" + i0 + "/rationale",
									schemaPath: "#/properties/decisions/items/properties/rationale/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/decisions/" + i0,
							schemaPath: "#/properties/decisions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data12 = data.validation;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (typeof data13 === "string") {
						if (func3(data13) < 1) {
							const err33 = {
								instancePath: instancePath + "/validation/" + i1,
								schemaPath: "#/properties/validation/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/validation/" + i1,
							schemaPath: "#/properties/validation/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.validationOutcome !== void 0) {
			let data14 = data.validationOutcome;
			if (!(data14 === "pass" || data14 === "fail" || data14 === "partial" || data14 === "not-run")) {
				const err36 = {
					instancePath: instancePath + "/validationOutcome",
					schemaPath: "#/properties/validationOutcome/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.validationOutcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.concerns !== void 0) {
			let data15 = data.concerns;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data16 = data15[i2];
					if (typeof data16 === "string") {
						if (func3(data16) < 1) {
							const err37 = {
								instancePath: instancePath + "/concerns/" + i2,
								schemaPath: "#/properties/concerns/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/concerns/" + i2,
							schemaPath: "#/properties/concerns/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/concerns",
					schemaPath: "#/properties/concerns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.questions !== void 0) {
			let data17 = data.questions;
			if (Array.isArray(data17)) {
				const len3 = data17.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data18 = data17[i3];
					if (typeof data18 === "string") {
						if (func3(data18) < 1) {
							const err40 = {
								instancePath: instancePath + "/questions/" + i3,
								schemaPath: "#/properties/questions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/questions/" + i3,
							schemaPath: "#/properties/questions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.threads !== void 0) {
			let data19 = data.threads;
			if (typeof data19 === "string") {
				if (func3(data19) < 1) {
					const err43 = {
						instancePath: instancePath + "/threads",
						schemaPath: "#/properties/threads/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/threads",
					schemaPath: "#/properties/threads/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.published !== void 0) {
			let data20 = data.published;
			if (typeof data20 === "string") {
				if (func3(data20) < 1) {
					const err45 = {
						instancePath: instancePath + "/published",
						schemaPath: "#/properties/published/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/published",
					schemaPath: "#/properties/published/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data21 = data.nextAction;
			if (typeof data21 === "string") {
				if (func3(data21) < 1) {
					const err47 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
const validateArtifactSession = validate36;
const schema21 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-session.schema.json",
	"title": "SessionArtifact",
	"description": ".agent/SESSION.md: where one session stands, for the one that goes on with it. It is never committed.",
	"type": "object",
	"properties": {
		"currentTask": {
			"type": "string",
			"minLength": 1,
			"x-label": "Current task",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"currentPhase": {
			"type": "string",
			"minLength": 1,
			"x-label": "Current phase",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"workspace": {
			"type": "string",
			"minLength": 1,
			"x-label": "Workspace",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"lastUpdated": {
			"type": "string",
			"minLength": 1,
			"x-label": "Last updated",
			"x-reads": "text",
			"x-form": "frontmatter",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$"
		},
		"decisions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Decisions",
			"x-reads": "list",
			"x-form": "section",
			"x-empty": true
		},
		"filesTouched": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files touched",
			"x-reads": "paths",
			"x-form": "section",
			"x-empty": true
		},
		"openQuestions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Open questions",
			"x-reads": "list",
			"x-form": "section",
			"x-empty": true
		},
		"blockers": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Blockers",
			"x-reads": "list",
			"x-form": "section",
			"x-empty": true
		},
		"failedHypotheses": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Failed hypotheses",
			"x-reads": "list",
			"x-form": "section",
			"x-empty": true
		}
	},
	"required": [
		"currentTask",
		"currentPhase",
		"nextAction",
		"workspace",
		"lastUpdated",
		"decisions",
		"filesTouched",
		"openQuestions",
		"blockers",
		"failedHypotheses"
	],
	"additionalProperties": false
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.currentTask === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currentTask" },
				message: "must have required property 'currentTask'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.currentPhase === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currentPhase" },
				message: "must have required property 'currentPhase'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.nextAction === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nextAction" },
				message: "must have required property 'nextAction'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.workspace === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workspace" },
				message: "must have required property 'workspace'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.lastUpdated === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lastUpdated" },
				message: "must have required property 'lastUpdated'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.decisions === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decisions" },
				message: "must have required property 'decisions'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.filesTouched === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "filesTouched" },
				message: "must have required property 'filesTouched'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.openQuestions === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "openQuestions" },
				message: "must have required property 'openQuestions'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.blockers === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blockers" },
				message: "must have required property 'blockers'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.failedHypotheses === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failedHypotheses" },
				message: "must have required property 'failedHypotheses'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema21.properties, key0)) {
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
		if (data.currentTask !== void 0) {
			let data0 = data.currentTask;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err11 = {
						instancePath: instancePath + "/currentTask",
						schemaPath: "#/properties/currentTask/minLength",
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
					instancePath: instancePath + "/currentTask",
					schemaPath: "#/properties/currentTask/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.currentPhase !== void 0) {
			let data1 = data.currentPhase;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err13 = {
						instancePath: instancePath + "/currentPhase",
						schemaPath: "#/properties/currentPhase/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/currentPhase",
					schemaPath: "#/properties/currentPhase/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data2 = data.nextAction;
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err15 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.workspace !== void 0) {
			let data3 = data.workspace;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/workspace",
						schemaPath: "#/properties/workspace/minLength",
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
					instancePath: instancePath + "/workspace",
					schemaPath: "#/properties/workspace/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.lastUpdated !== void 0) {
			let data4 = data.lastUpdated;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/lastUpdated",
						schemaPath: "#/properties/lastUpdated/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern4.test(data4)) {
					const err20 = {
						instancePath: instancePath + "/lastUpdated",
						schemaPath: "#/properties/lastUpdated/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$" },
						message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/lastUpdated",
					schemaPath: "#/properties/lastUpdated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data5 = data.decisions;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func3(data6) < 1) {
							const err22 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/minLength",
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
							instancePath: instancePath + "/decisions/" + i0,
							schemaPath: "#/properties/decisions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.filesTouched !== void 0) {
			let data7 = data.filesTouched;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (typeof data8 === "string") {
						if (func3(data8) < 1) {
							const err25 = {
								instancePath: instancePath + "/filesTouched/" + i1,
								schemaPath: "#/properties/filesTouched/items/minLength",
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
							instancePath: instancePath + "/filesTouched/" + i1,
							schemaPath: "#/properties/filesTouched/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/filesTouched",
					schemaPath: "#/properties/filesTouched/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.openQuestions !== void 0) {
			let data9 = data.openQuestions;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err28 = {
								instancePath: instancePath + "/openQuestions/" + i2,
								schemaPath: "#/properties/openQuestions/items/minLength",
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
							instancePath: instancePath + "/openQuestions/" + i2,
							schemaPath: "#/properties/openQuestions/items/type",
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
					instancePath: instancePath + "/openQuestions",
					schemaPath: "#/properties/openQuestions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.blockers !== void 0) {
			let data11 = data.blockers;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data12 = data11[i3];
					if (typeof data12 === "string") {
						if (func3(data12) < 1) {
							const err31 = {
								instancePath: instancePath + "/blockers/" + i3,
								schemaPath: "#/properties/blockers/items/minLength",
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
							instancePath: instancePath + "/blockers/" + i3,
							schemaPath: "#/properties/blockers/items/type",
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
					instancePath: instancePath + "/blockers",
					schemaPath: "#/properties/blockers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.failedHypotheses !== void 0) {
			let data13 = data.failedHypotheses;
			if (Array.isArray(data13)) {
				const len4 = data13.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data14 = data13[i4];
					if (typeof data14 === "string") {
						if (func3(data14) < 1) {
							const err34 = {
								instancePath: instancePath + "/failedHypotheses/" + i4,
								schemaPath: "#/properties/failedHypotheses/items/minLength",
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
							instancePath: instancePath + "/failedHypotheses/" + i4,
							schemaPath: "#/properties/failedHypotheses/items/type",
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
					instancePath: instancePath + "/failedHypotheses",
					schemaPath: "#/properties/failedHypotheses/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
export { validateArtifactBatchSummary, validateArtifactCheckpoint, validateArtifactComplete, validateArtifactCompletion, validateArtifactDirectExecution, validateArtifactDiscoveryBrief, validateArtifactHandoff, validateArtifactKnowledge, validateArtifactOutcomeMeasures, validateArtifactPhaseComplete, validateArtifactPlan, validateArtifactPublish, validateArtifactQualityGateReview, validateArtifactReadiness, validateArtifactReviewResolution, validateArtifactSession };
