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
const validateRenameJournal = validate217;
const func5 = require_ucs2length().default;
const pattern72 = /* @__PURE__ */ new RegExp("^(?:absent|sha256-[0-9a-f]{64})$", "u");
const pattern30 = /* @__PURE__ */ new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.from === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.to === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				message: "must have required property 'to'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.moves === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "moves" },
				message: "must have required property 'moves'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.files === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "from" || key0 === "to" || key0 === "moves" || key0 === "movedFiles" || key0 === "files")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data1 = data.from;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.to !== void 0) {
			let data2 = data.to;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/minLength",
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
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.moves !== void 0) {
			if (typeof data.moves !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/moves",
					schemaPath: "#/properties/moves/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.movedFiles !== void 0) {
			let data4 = data.movedFiles;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.from === void 0) {
							const err12 = {
								instancePath: instancePath + "/movedFiles/" + i0,
								schemaPath: "#/properties/movedFiles/items/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data5.to === void 0) {
							const err13 = {
								instancePath: instancePath + "/movedFiles/" + i0,
								schemaPath: "#/properties/movedFiles/items/required",
								keyword: "required",
								params: { missingProperty: "to" },
								message: "must have required property 'to'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "from" || key1 === "to")) {
							const err14 = {
								instancePath: instancePath + "/movedFiles/" + i0,
								schemaPath: "#/properties/movedFiles/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.from !== void 0) {
							let data6 = data5.from;
							if (typeof data6 === "string") {
								if (func5(data6) < 1) {
									const err15 = {
										instancePath: instancePath + "/movedFiles/" + i0 + "/from",
										schemaPath: "#/properties/movedFiles/items/properties/from/minLength",
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
									instancePath: instancePath + "/movedFiles/" + i0 + "/from",
									schemaPath: "#/properties/movedFiles/items/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data5.to !== void 0) {
							let data7 = data5.to;
							if (typeof data7 === "string") {
								if (func5(data7) < 1) {
									const err17 = {
										instancePath: instancePath + "/movedFiles/" + i0 + "/to",
										schemaPath: "#/properties/movedFiles/items/properties/to/minLength",
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
									instancePath: instancePath + "/movedFiles/" + i0 + "/to",
									schemaPath: "#/properties/movedFiles/items/properties/to/type",
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
							instancePath: instancePath + "/movedFiles/" + i0,
							schemaPath: "#/properties/movedFiles/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/movedFiles",
					schemaPath: "#/properties/movedFiles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data8 = data.files;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.path === void 0) {
							const err21 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data9.before === void 0) {
							const err22 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "before" },
								message: "must have required property 'before'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data9.after === void 0) {
							const err23 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "after" },
								message: "must have required property 'after'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data9.edits === void 0) {
							const err24 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "edits" },
								message: "must have required property 'edits'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "path" || key2 === "before" || key2 === "after" || key2 === "edits")) {
							const err25 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data9.path !== void 0) {
							let data10 = data9.path;
							if (typeof data10 === "string") {
								if (func5(data10) < 1) {
									const err26 = {
										instancePath: instancePath + "/files/" + i1 + "/path",
										schemaPath: "#/properties/files/items/properties/path/minLength",
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
									instancePath: instancePath + "/files/" + i1 + "/path",
									schemaPath: "#/properties/files/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data9.before !== void 0) {
							let data11 = data9.before;
							if (typeof data11 === "string") {
								if (!pattern72.test(data11)) {
									const err28 = {
										instancePath: instancePath + "/files/" + i1 + "/before",
										schemaPath: "#/properties/files/items/properties/before/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:absent|sha256-[0-9a-f]{64})$" },
										message: "must match pattern \"^(?:absent|sha256-[0-9a-f]{64})$\""
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/files/" + i1 + "/before",
									schemaPath: "#/properties/files/items/properties/before/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data9.after !== void 0) {
							let data12 = data9.after;
							if (typeof data12 === "string") {
								if (!pattern30.test(data12)) {
									const err30 = {
										instancePath: instancePath + "/files/" + i1 + "/after",
										schemaPath: "#/properties/files/items/properties/after/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256-[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/files/" + i1 + "/after",
									schemaPath: "#/properties/files/items/properties/after/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data9.edits !== void 0) {
							let data13 = data9.edits;
							if (Array.isArray(data13)) {
								const len2 = data13.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data14 = data13[i2];
									if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
										if (data14.span === void 0) {
											const err32 = {
												instancePath: instancePath + "/files/" + i1 + "/edits/" + i2,
												schemaPath: "#/properties/files/items/properties/edits/items/required",
												keyword: "required",
												params: { missingProperty: "span" },
												message: "must have required property 'span'"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
										if (data14.text === void 0) {
											const err33 = {
												instancePath: instancePath + "/files/" + i1 + "/edits/" + i2,
												schemaPath: "#/properties/files/items/properties/edits/items/required",
												keyword: "required",
												params: { missingProperty: "text" },
												message: "must have required property 'text'"
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
										for (const key3 in data14) if (!(key3 === "span" || key3 === "text")) {
											const err34 = {
												instancePath: instancePath + "/files/" + i1 + "/edits/" + i2,
												schemaPath: "#/properties/files/items/properties/edits/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
										if (data14.span !== void 0) {
											let data15 = data14.span;
											if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
												if (data15.start === void 0) {
													const err35 = {
														instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/required",
														keyword: "required",
														params: { missingProperty: "start" },
														message: "must have required property 'start'"
													};
													if (vErrors === null) vErrors = [err35];
													else vErrors.push(err35);
													errors++;
												}
												if (data15.end === void 0) {
													const err36 = {
														instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/required",
														keyword: "required",
														params: { missingProperty: "end" },
														message: "must have required property 'end'"
													};
													if (vErrors === null) vErrors = [err36];
													else vErrors.push(err36);
													errors++;
												}
												for (const key4 in data15) if (!(key4 === "start" || key4 === "end")) {
													const err37 = {
														instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key4 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err37];
													else vErrors.push(err37);
													errors++;
												}
												if (data15.start !== void 0) {
													let data16 = data15.start;
													if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
														const err38 = {
															instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span/start",
															schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/start/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err38];
														else vErrors.push(err38);
														errors++;
													}
													if (typeof data16 == "number" && isFinite(data16)) {
														if (data16 < 0 || isNaN(data16)) {
															const err39 = {
																instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span/start",
																schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/start/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err39];
															else vErrors.push(err39);
															errors++;
														}
													}
												}
												if (data15.end !== void 0) {
													let data17 = data15.end;
													if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
														const err40 = {
															instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span/end",
															schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/end/type",
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
																instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span/end",
																schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/end/minimum",
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
											} else {
												const err42 = {
													instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span",
													schemaPath: "#/properties/files/items/properties/edits/items/properties/span/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err42];
												else vErrors.push(err42);
												errors++;
											}
										}
										if (data14.text !== void 0) {
											if (typeof data14.text !== "string") {
												const err43 = {
													instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/text",
													schemaPath: "#/properties/files/items/properties/edits/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err43];
												else vErrors.push(err43);
												errors++;
											}
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/files/" + i1 + "/edits/" + i2,
											schemaPath: "#/properties/files/items/properties/edits/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/files/" + i1 + "/edits",
									schemaPath: "#/properties/files/items/properties/edits/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/files/" + i1,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
	} else {
		const err48 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err48];
		else vErrors.push(err48);
		errors++;
	}
	validate217.errors = vErrors;
	return errors === 0;
}
export { validateRenameJournal };
