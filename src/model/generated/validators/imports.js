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
const validateImports = validate84;
const func5 = require_ucs2length().default;
const pattern30 = /* @__PURE__ */ new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern30.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256-[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.sources === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" },
				message: "must have required property 'sources'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "sources")) {
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
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data1 = data.sources;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.from === void 0) {
							const err4 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.to === void 0) {
							const err5 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "to" },
								message: "must have required property 'to'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.files === void 0) {
							const err6 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "from" || key1 === "to" || key1 === "files")) {
							const err7 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.from !== void 0) {
							let data3 = data2.from;
							if (typeof data3 === "string") {
								if (func5(data3) < 1) {
									const err8 = {
										instancePath: instancePath + "/sources/" + i0 + "/from",
										schemaPath: "#/properties/sources/items/properties/from/minLength",
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
									instancePath: instancePath + "/sources/" + i0 + "/from",
									schemaPath: "#/properties/sources/items/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.to !== void 0) {
							if (typeof data2.to !== "string") {
								const err10 = {
									instancePath: instancePath + "/sources/" + i0 + "/to",
									schemaPath: "#/properties/sources/items/properties/to/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.files !== void 0) {
							let data5 = data2.files;
							if (Array.isArray(data5)) {
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										if (data6.path === void 0) {
											const err11 = {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/sources/items/properties/files/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'"
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
										if (data6.hash === void 0) {
											const err12 = {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/sources/items/properties/files/items/required",
												keyword: "required",
												params: { missingProperty: "hash" },
												message: "must have required property 'hash'"
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
										if (data6.origins === void 0) {
											const err13 = {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/sources/items/properties/files/items/required",
												keyword: "required",
												params: { missingProperty: "origins" },
												message: "must have required property 'origins'"
											};
											if (vErrors === null) vErrors = [err13];
											else vErrors.push(err13);
											errors++;
										}
										for (const key2 in data6) if (!(key2 === "path" || key2 === "hash" || key2 === "origins")) {
											const err14 = {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/sources/items/properties/files/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
										if (data6.path !== void 0) {
											let data7 = data6.path;
											if (typeof data7 === "string") {
												if (func5(data7) < 1) {
													const err15 = {
														instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/path",
														schemaPath: "#/properties/sources/items/properties/files/items/properties/path/minLength",
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
													instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/path",
													schemaPath: "#/properties/sources/items/properties/files/items/properties/path/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err16];
												else vErrors.push(err16);
												errors++;
											}
										}
										if (data6.hash !== void 0) {
											if (!validate85(data6.hash, {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/hash",
												parentData: data6,
												parentDataProperty: "hash",
												rootData
											})) {
												vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
												errors = vErrors.length;
											}
										}
										if (data6.origins !== void 0) {
											let data9 = data6.origins;
											if (Array.isArray(data9)) {
												if (data9.length < 1) {
													const err17 = {
														instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins",
														schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err17];
													else vErrors.push(err17);
													errors++;
												}
												const len2 = data9.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let data10 = data9[i2];
													if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
														if (data10.path === void 0) {
															const err18 = {
																instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2,
																schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/required",
																keyword: "required",
																params: { missingProperty: "path" },
																message: "must have required property 'path'"
															};
															if (vErrors === null) vErrors = [err18];
															else vErrors.push(err18);
															errors++;
														}
														if (data10.hash === void 0) {
															const err19 = {
																instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2,
																schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/required",
																keyword: "required",
																params: { missingProperty: "hash" },
																message: "must have required property 'hash'"
															};
															if (vErrors === null) vErrors = [err19];
															else vErrors.push(err19);
															errors++;
														}
														for (const key3 in data10) if (!(key3 === "path" || key3 === "hash")) {
															const err20 = {
																instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2,
																schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key3 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err20];
															else vErrors.push(err20);
															errors++;
														}
														if (data10.path !== void 0) {
															let data11 = data10.path;
															if (typeof data11 === "string") {
																if (func5(data11) < 1) {
																	const err21 = {
																		instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2 + "/path",
																		schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/properties/path/minLength",
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
																	instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2 + "/path",
																	schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/properties/path/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err22];
																else vErrors.push(err22);
																errors++;
															}
														}
														if (data10.hash !== void 0) {
															if (!validate85(data10.hash, {
																instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2 + "/hash",
																parentData: data10,
																parentDataProperty: "hash",
																rootData
															})) {
																vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
																errors = vErrors.length;
															}
														}
													} else {
														const err23 = {
															instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2,
															schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/type",
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
													instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins",
													schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err24];
												else vErrors.push(err24);
												errors++;
											}
										}
									} else {
										const err25 = {
											instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
											schemaPath: "#/properties/sources/items/properties/files/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/sources/" + i0 + "/files",
									schemaPath: "#/properties/sources/items/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/sources/" + i0,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
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
	validate84.errors = vErrors;
	return errors === 0;
}
export { validateImports };
