// Generated from schemas/ by `npm run generate`. Do not edit.
// \0validator.js
const validateSessionTwin = validate253;
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["schema-version"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema-version" },
				message: "must have required property 'schema-version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["current-task"] === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "current-task" },
				message: "must have required property 'current-task'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["current-phase"] === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "current-phase" },
				message: "must have required property 'current-phase'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data["next-action"] === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next-action" },
				message: "must have required property 'next-action'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.workspace === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workspace" },
				message: "must have required property 'workspace'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["last-updated"] === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "last-updated" },
				message: "must have required property 'last-updated'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data["files-touched"] === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files-touched" },
				message: "must have required property 'files-touched'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data["open-questions"] === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "open-questions" },
				message: "must have required property 'open-questions'"
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
		if (data["failed-hypotheses"] === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed-hypotheses" },
				message: "must have required property 'failed-hypotheses'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.decisions === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decisions" },
				message: "must have required property 'decisions'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data["schema-version"] !== void 0) {
			if ("1.0" !== data["schema-version"]) {
				const err11 = {
					instancePath: instancePath + "/schema-version",
					schemaPath: "#/properties/schema-version/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["current-task"] !== void 0) {
			if (typeof data["current-task"] !== "string") {
				const err12 = {
					instancePath: instancePath + "/current-task",
					schemaPath: "#/properties/current-task/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data["current-phase"] !== void 0) {
			if (typeof data["current-phase"] !== "string") {
				const err13 = {
					instancePath: instancePath + "/current-phase",
					schemaPath: "#/properties/current-phase/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["next-action"] !== void 0) {
			if (typeof data["next-action"] !== "string") {
				const err14 = {
					instancePath: instancePath + "/next-action",
					schemaPath: "#/properties/next-action/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.workspace !== void 0) {
			if (typeof data.workspace !== "string") {
				const err15 = {
					instancePath: instancePath + "/workspace",
					schemaPath: "#/properties/workspace/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["last-updated"] !== void 0) {
			if (typeof data["last-updated"] !== "string") {
				const err16 = {
					instancePath: instancePath + "/last-updated",
					schemaPath: "#/properties/last-updated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data["files-touched"] !== void 0) {
			let data6 = data["files-touched"];
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
					const err17 = {
						instancePath: instancePath + "/files-touched/" + i0,
						schemaPath: "#/properties/files-touched/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/files-touched",
					schemaPath: "#/properties/files-touched/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data["open-questions"] !== void 0) {
			let data8 = data["open-questions"];
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data8[i1] !== "string") {
					const err19 = {
						instancePath: instancePath + "/open-questions/" + i1,
						schemaPath: "#/properties/open-questions/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/open-questions",
					schemaPath: "#/properties/open-questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.blockers !== void 0) {
			let data10 = data.blockers;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data10[i2] !== "string") {
					const err21 = {
						instancePath: instancePath + "/blockers/" + i2,
						schemaPath: "#/properties/blockers/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/blockers",
					schemaPath: "#/properties/blockers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data["failed-hypotheses"] !== void 0) {
			let data12 = data["failed-hypotheses"];
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data13 = data12[i3];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.hypothesis === void 0) {
							const err23 = {
								instancePath: instancePath + "/failed-hypotheses/" + i3,
								schemaPath: "#/properties/failed-hypotheses/items/required",
								keyword: "required",
								params: { missingProperty: "hypothesis" },
								message: "must have required property 'hypothesis'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data13.observation === void 0) {
							const err24 = {
								instancePath: instancePath + "/failed-hypotheses/" + i3,
								schemaPath: "#/properties/failed-hypotheses/items/required",
								keyword: "required",
								params: { missingProperty: "observation" },
								message: "must have required property 'observation'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data13["ruled-out-because"] === void 0) {
							const err25 = {
								instancePath: instancePath + "/failed-hypotheses/" + i3,
								schemaPath: "#/properties/failed-hypotheses/items/required",
								keyword: "required",
								params: { missingProperty: "ruled-out-because" },
								message: "must have required property 'ruled-out-because'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data13.hypothesis !== void 0) {
							if (typeof data13.hypothesis !== "string") {
								const err26 = {
									instancePath: instancePath + "/failed-hypotheses/" + i3 + "/hypothesis",
									schemaPath: "#/properties/failed-hypotheses/items/properties/hypothesis/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data13.observation !== void 0) {
							if (typeof data13.observation !== "string") {
								const err27 = {
									instancePath: instancePath + "/failed-hypotheses/" + i3 + "/observation",
									schemaPath: "#/properties/failed-hypotheses/items/properties/observation/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data13["ruled-out-because"] !== void 0) {
							if (typeof data13["ruled-out-because"] !== "string") {
								const err28 = {
									instancePath: instancePath + "/failed-hypotheses/" + i3 + "/ruled-out-because",
									schemaPath: "#/properties/failed-hypotheses/items/properties/ruled-out-because/type",
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
							instancePath: instancePath + "/failed-hypotheses/" + i3,
							schemaPath: "#/properties/failed-hypotheses/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/failed-hypotheses",
					schemaPath: "#/properties/failed-hypotheses/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data17 = data.decisions;
			if (Array.isArray(data17)) {
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data18 = data17[i4];
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.decision === void 0) {
							const err31 = {
								instancePath: instancePath + "/decisions/" + i4,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "decision" },
								message: "must have required property 'decision'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data18.rationale === void 0) {
							const err32 = {
								instancePath: instancePath + "/decisions/" + i4,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "rationale" },
								message: "must have required property 'rationale'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data18.decision !== void 0) {
							if (typeof data18.decision !== "string") {
								const err33 = {
									instancePath: instancePath + "/decisions/" + i4 + "/decision",
									schemaPath: "#/properties/decisions/items/properties/decision/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data18.rationale !== void 0) {
							if (typeof data18.rationale !== "string") {
								const err34 = {
									instancePath: instancePath + "/decisions/" + i4 + "/rationale",
									schemaPath: "#/properties/decisions/items/properties/rationale/type",
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
							instancePath: instancePath + "/decisions/" + i4,
							schemaPath: "#/properties/decisions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
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
	validate253.errors = vErrors;
	return errors === 0;
}
export { validateSessionTwin };
