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
const validateArtifactQualityGateReview = validate38;
const schema23 = {
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
const func5 = require_ucs2length().default;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { allowedValues: schema23.properties.status.enum },
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
				if (func5(data1) < 1) {
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
								if (func5(data4) < 1) {
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
									params: { allowedValues: schema23.properties.draftAnalysis.items.properties.verdict.enum },
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
								if (func5(data10) < 1) {
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
												if (func5(data13) < 1) {
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
													params: { allowedValues: schema23.properties.components.items.properties.checks.items.properties.verdict.enum },
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
								if (func5(data18) < 1) {
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
									params: { allowedValues: schema23.properties.integration.items.properties.verdict.enum },
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
								if (func5(data23) < 1) {
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
									params: { allowedValues: schema23.properties.knowledge.items.properties.verdict.enum },
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
						if (func5(data27) < 1) {
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
	validate38.errors = vErrors;
	return errors === 0;
}
export { validateArtifactQualityGateReview };
