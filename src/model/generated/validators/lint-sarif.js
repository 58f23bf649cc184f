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
const validateLintSarif = validate102;
const schema53 = {
	"type": "object",
	"required": [
		"ruleId",
		"ruleIndex",
		"level",
		"message",
		"locations"
	],
	"properties": {
		"ruleId": { "type": "string" },
		"ruleIndex": {
			"type": "integer",
			"minimum": 0
		},
		"level": { "enum": [
			"error",
			"warning",
			"note"
		] },
		"message": { "type": "object" },
		"locations": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"required": ["physicalLocation"],
				"properties": { "physicalLocation": {
					"type": "object",
					"required": ["artifactLocation"],
					"properties": { "artifactLocation": {
						"type": "object",
						"required": ["uri"],
						"properties": { "uri": {
							"type": "string",
							"minLength": 1
						} }
					} }
				} }
			}
		}
	}
};
const func5 = require_ucs2length().default;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ruleId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ruleId" },
				message: "must have required property 'ruleId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ruleIndex === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ruleIndex" },
				message: "must have required property 'ruleIndex'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.level === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.message === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.locations === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "locations" },
				message: "must have required property 'locations'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.ruleId !== void 0) {
			if (typeof data.ruleId !== "string") {
				const err5 = {
					instancePath: instancePath + "/ruleId",
					schemaPath: "#/properties/ruleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.ruleIndex !== void 0) {
			let data1 = data.ruleIndex;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/ruleIndex",
					schemaPath: "#/properties/ruleIndex/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/ruleIndex",
						schemaPath: "#/properties/ruleIndex/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.level !== void 0) {
			let data2 = data.level;
			if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
				const err8 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/enum",
					keyword: "enum",
					params: { allowedValues: schema53.properties.level.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data3 = data.message;
			if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err9 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.locations !== void 0) {
			let data4 = data.locations;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err10 = {
						instancePath: instancePath + "/locations",
						schemaPath: "#/properties/locations/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.physicalLocation === void 0) {
							const err11 = {
								instancePath: instancePath + "/locations/" + i0,
								schemaPath: "#/properties/locations/items/required",
								keyword: "required",
								params: { missingProperty: "physicalLocation" },
								message: "must have required property 'physicalLocation'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data5.physicalLocation !== void 0) {
							let data6 = data5.physicalLocation;
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.artifactLocation === void 0) {
									const err12 = {
										instancePath: instancePath + "/locations/" + i0 + "/physicalLocation",
										schemaPath: "#/properties/locations/items/properties/physicalLocation/required",
										keyword: "required",
										params: { missingProperty: "artifactLocation" },
										message: "must have required property 'artifactLocation'"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (data6.artifactLocation !== void 0) {
									let data7 = data6.artifactLocation;
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										if (data7.uri === void 0) {
											const err13 = {
												instancePath: instancePath + "/locations/" + i0 + "/physicalLocation/artifactLocation",
												schemaPath: "#/properties/locations/items/properties/physicalLocation/properties/artifactLocation/required",
												keyword: "required",
												params: { missingProperty: "uri" },
												message: "must have required property 'uri'"
											};
											if (vErrors === null) vErrors = [err13];
											else vErrors.push(err13);
											errors++;
										}
										if (data7.uri !== void 0) {
											let data8 = data7.uri;
											if (typeof data8 === "string") {
												if (func5(data8) < 1) {
													const err14 = {
														instancePath: instancePath + "/locations/" + i0 + "/physicalLocation/artifactLocation/uri",
														schemaPath: "#/properties/locations/items/properties/physicalLocation/properties/artifactLocation/properties/uri/minLength",
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
													instancePath: instancePath + "/locations/" + i0 + "/physicalLocation/artifactLocation/uri",
													schemaPath: "#/properties/locations/items/properties/physicalLocation/properties/artifactLocation/properties/uri/type",
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
											instancePath: instancePath + "/locations/" + i0 + "/physicalLocation/artifactLocation",
											schemaPath: "#/properties/locations/items/properties/physicalLocation/properties/artifactLocation/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/locations/" + i0 + "/physicalLocation",
									schemaPath: "#/properties/locations/items/properties/physicalLocation/type",
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
							instancePath: instancePath + "/locations/" + i0,
							schemaPath: "#/properties/locations/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/locations",
					schemaPath: "#/properties/locations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
const pattern33 = /* @__PURE__ */ new RegExp("^[0-9a-f]{16}$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.index === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index" },
				message: "must have required property 'index'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.count === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.run === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "index" || key0 === "count" || key0 === "run")) {
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
		if (data.index !== void 0) {
			let data0 = data.index;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/properties/index/type",
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
						instancePath: instancePath + "/index",
						schemaPath: "#/properties/index/minimum",
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
		if (data.count !== void 0) {
			let data1 = data.count;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
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
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
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
		if (data.run !== void 0) {
			let data2 = data.run;
			if (typeof data2 === "string") {
				if (!pattern33.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{16}$" },
						message: "must match pattern \"^[0-9a-f]{16}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
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
	validate106.errors = vErrors;
	return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tool === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.results === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "results" },
				message: "must have required property 'results'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tool" || key0 === "invocations" || key0 === "originalUriBaseIds" || key0 === "automationDetails" || key0 === "columnKind" || key0 === "artifacts" || key0 === "results" || key0 === "properties")) {
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
		if (data.tool !== void 0) {
			let data0 = data.tool;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.driver === void 0) {
					const err3 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "driver" },
						message: "must have required property 'driver'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.driver !== void 0) {
					let data1 = data0.driver;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err4 = {
								instancePath: instancePath + "/tool/driver",
								schemaPath: "#/properties/tool/properties/driver/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.semanticVersion === void 0) {
							const err5 = {
								instancePath: instancePath + "/tool/driver",
								schemaPath: "#/properties/tool/properties/driver/required",
								keyword: "required",
								params: { missingProperty: "semanticVersion" },
								message: "must have required property 'semanticVersion'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.rules === void 0) {
							const err6 = {
								instancePath: instancePath + "/tool/driver",
								schemaPath: "#/properties/tool/properties/driver/required",
								keyword: "required",
								params: { missingProperty: "rules" },
								message: "must have required property 'rules'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.name !== void 0) {
							if ("primitives" !== data1.name) {
								const err7 = {
									instancePath: instancePath + "/tool/driver/name",
									schemaPath: "#/properties/tool/properties/driver/properties/name/const",
									keyword: "const",
									params: { allowedValue: "primitives" },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.semanticVersion !== void 0) {
							if (typeof data1.semanticVersion !== "string") {
								const err8 = {
									instancePath: instancePath + "/tool/driver/semanticVersion",
									schemaPath: "#/properties/tool/properties/driver/properties/semanticVersion/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data1.rules !== void 0) {
							let data4 = data1.rules;
							if (Array.isArray(data4)) {
								const len0 = data4.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data5 = data4[i0];
									if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
										if (data5.id === void 0) {
											const err9 = {
												instancePath: instancePath + "/tool/driver/rules/" + i0,
												schemaPath: "#/properties/tool/properties/driver/properties/rules/items/required",
												keyword: "required",
												params: { missingProperty: "id" },
												message: "must have required property 'id'"
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
										if (data5.id !== void 0) {
											if (typeof data5.id !== "string") {
												const err10 = {
													instancePath: instancePath + "/tool/driver/rules/" + i0 + "/id",
													schemaPath: "#/properties/tool/properties/driver/properties/rules/items/properties/id/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err10];
												else vErrors.push(err10);
												errors++;
											}
										}
									} else {
										const err11 = {
											instancePath: instancePath + "/tool/driver/rules/" + i0,
											schemaPath: "#/properties/tool/properties/driver/properties/rules/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/tool/driver/rules",
									schemaPath: "#/properties/tool/properties/driver/properties/rules/type",
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
							instancePath: instancePath + "/tool/driver",
							schemaPath: "#/properties/tool/properties/driver/type",
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
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.invocations !== void 0) {
			let data7 = data.invocations;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
						const err15 = {
							instancePath: instancePath + "/invocations/" + i1,
							schemaPath: "#/properties/invocations/items/type",
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
					instancePath: instancePath + "/invocations",
					schemaPath: "#/properties/invocations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.originalUriBaseIds !== void 0) {
			let data9 = data.originalUriBaseIds;
			if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
				const err17 = {
					instancePath: instancePath + "/originalUriBaseIds",
					schemaPath: "#/properties/originalUriBaseIds/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.automationDetails !== void 0) {
			let data10 = data.automationDetails;
			if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
				const err18 = {
					instancePath: instancePath + "/automationDetails",
					schemaPath: "#/properties/automationDetails/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.columnKind !== void 0) {
			if ("utf16CodeUnits" !== data.columnKind) {
				const err19 = {
					instancePath: instancePath + "/columnKind",
					schemaPath: "#/properties/columnKind/const",
					keyword: "const",
					params: { allowedValue: "utf16CodeUnits" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data12 = data.artifacts;
			if (Array.isArray(data12)) {
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data13 = data12[i2];
					if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
						const err20 = {
							instancePath: instancePath + "/artifacts/" + i2,
							schemaPath: "#/properties/artifacts/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.results !== void 0) {
			let data14 = data.results;
			if (Array.isArray(data14)) {
				const len3 = data14.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate104(data14[i3], {
					instancePath: instancePath + "/results/" + i3,
					parentData: data14,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/results",
					schemaPath: "#/properties/results/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data16 = data.properties;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.shard !== void 0) {
					if (!validate106(data16.shard, {
						instancePath: instancePath + "/properties/shard",
						parentData: data16,
						parentDataProperty: "shard",
						rootData
					})) {
						vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.runs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runs" },
				message: "must have required property 'runs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "version" || key0 === "runs")) {
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
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err3 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if ("2.1.0" !== data.version) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: "2.1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.runs !== void 0) {
			let data2 = data.runs;
			if (Array.isArray(data2)) {
				if (data2.length > 1) {
					const err5 = {
						instancePath: instancePath + "/runs",
						schemaPath: "#/properties/runs/maxItems",
						keyword: "maxItems",
						params: { limit: 1 },
						message: "must NOT have more than 1 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/runs",
						schemaPath: "#/properties/runs/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate103(data2[i0], {
					instancePath: instancePath + "/runs/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/runs",
					schemaPath: "#/properties/runs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
export { validateLintSarif };
