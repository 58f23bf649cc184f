// Generated from schemas/ by `npm run generate`. Do not edit.
import type { FieldEntry } from '../artifact-field.ts';
import type { CompleteArtifact, PhaseCompleteArtifact, PlanArtifact, TrackReportArtifact } from './schema-types.ts';

export type ArtifactKind = "complete" | "phase-complete" | "plan" | "track-report";

/** What an artifact of each kind says. */
export interface ArtifactValues {
  readonly "complete": CompleteArtifact;
  readonly "phase-complete": PhaseCompleteArtifact;
  readonly "plan": PlanArtifact;
  readonly "track-report": TrackReportArtifact;
}

/** The fields of each kind, in the order in which they are written. */
export const artifactFields: Readonly<Record<ArtifactKind, readonly FieldEntry[]>> = {
  "complete": [
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": [
        "Feature"
      ]
    },
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "draft",
        "blocked",
        "complete"
      ],
      "synonyms": {
        "pending": "draft",
        "completed": "complete",
        "done": "complete",
        "ready for production": "complete",
        "production ready": "complete",
        "ready": "complete",
        "approved": "complete"
      }
    },
    {
      "name": "duration",
      "label": "Duration",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Project duration"
      ]
    },
    {
      "name": "time",
      "label": "Time invested",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Total time"
      ]
    },
    {
      "name": "summary",
      "label": "Summary",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": [
        "Executive summary"
      ]
    },
    {
      "name": "phases",
      "label": "Phases",
      "reads": "table",
      "form": "section",
      "required": true,
      "aliases": [
        "Phases completed",
        "Completed phases"
      ],
      "fields": [
        {
          "name": "phase",
          "label": "Phase",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "owner",
          "label": "Owner",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        },
        {
          "name": "status",
          "label": "Status",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        },
        {
          "name": "tests",
          "label": "Tests",
          "reads": "tests",
          "form": "line",
          "required": false,
          "aliases": []
        },
        {
          "name": "coverage",
          "label": "Coverage",
          "reads": "percent",
          "form": "line",
          "required": false,
          "aliases": []
        },
        {
          "name": "duration",
          "label": "Duration",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        }
      ]
    },
    {
      "name": "coverage",
      "label": "Total coverage",
      "reads": "percent",
      "form": "line",
      "required": true,
      "aliases": [
        "Coverage",
        "Average coverage",
        "Coverage average"
      ]
    },
    {
      "name": "tests",
      "label": "Total tests",
      "reads": "tests",
      "form": "line",
      "required": true,
      "aliases": [
        "Tests",
        "Test cases",
        "Test cases added"
      ]
    },
    {
      "name": "phaseCount",
      "label": "Phase count",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": [
        "Total phases",
        "Number of phases"
      ]
    },
    {
      "name": "commits",
      "label": "Commits",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "artifacts",
      "label": "Artifacts",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": [
        "Documents",
        "Documentation artifacts"
      ]
    },
    {
      "name": "accessibility",
      "label": "Accessibility",
      "reads": "score",
      "form": "line",
      "required": false,
      "aliases": [
        "Accessibility score"
      ]
    },
    {
      "name": "latency",
      "label": "Latency",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Performance"
      ]
    },
    {
      "name": "security",
      "label": "Security",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": [
        "Security audit",
        "Security audit results"
      ]
    },
    {
      "name": "metrics",
      "label": "Metrics",
      "reads": "table",
      "form": "section",
      "required": false,
      "aliases": [
        "Code quality metrics",
        "Performance metrics",
        "Feature metrics"
      ],
      "fields": [
        {
          "name": "metric",
          "label": "Metric",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "target",
          "label": "Target",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        },
        {
          "name": "actual",
          "label": "Actual",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": [
            "Value",
            "Result",
            "Measured"
          ]
        },
        {
          "name": "status",
          "label": "Status",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        }
      ]
    },
    {
      "name": "included",
      "label": "Included",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": [
        "What's included",
        "Whats included"
      ]
    },
    {
      "name": "excluded",
      "label": "Not included",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": [
        "What's not included",
        "Out of scope"
      ]
    },
    {
      "name": "deployment",
      "label": "Deployment",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": [
        "Deployment instructions"
      ]
    },
    {
      "name": "limitations",
      "label": "Known limitations",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "artifactTrail",
      "label": "Artifact trail",
      "reads": "paths",
      "form": "section",
      "required": false,
      "aliases": [
        "Artefacts"
      ]
    },
    {
      "name": "signOff",
      "label": "Sign-off",
      "reads": "table",
      "form": "section",
      "required": false,
      "aliases": [],
      "fields": [
        {
          "name": "role",
          "label": "Role",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "name",
          "label": "Name",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "status",
          "label": "Status",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        },
        {
          "name": "date",
          "label": "Date",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        }
      ]
    }
  ],
  "phase-complete": [
    {
      "name": "phase",
      "label": "Phase",
      "reads": "count",
      "form": "title",
      "required": true,
      "aliases": []
    },
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": []
    },
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "draft",
        "blocked",
        "complete",
        "approved"
      ],
      "synonyms": {
        "pending": "draft",
        "in progress": "draft",
        "completed": "complete",
        "done": "complete",
        "passed": "approved"
      }
    },
    {
      "name": "completedOn",
      "label": "Completion date",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Completed on",
        "Date"
      ]
    },
    {
      "name": "completedBy",
      "label": "Completed by",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "reviewedBy",
      "label": "Reviewed by",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "summary",
      "label": "Summary",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": [
        "What was implemented",
        "What implemented",
        "Implemented"
      ]
    },
    {
      "name": "filesCreated",
      "label": "Files created",
      "reads": "paths",
      "form": "line",
      "required": false,
      "aliases": [
        "Created",
        "Created (new files)",
        "New files"
      ]
    },
    {
      "name": "filesModified",
      "label": "Files modified",
      "reads": "paths",
      "form": "line",
      "required": false,
      "aliases": [
        "Modified",
        "Changed",
        "Files created/modified",
        "Files"
      ]
    },
    {
      "name": "filesUnchanged",
      "label": "Files unchanged",
      "reads": "paths",
      "form": "line",
      "required": false,
      "aliases": [
        "Unchanged"
      ]
    },
    {
      "name": "tests",
      "label": "Tests",
      "reads": "tests",
      "form": "line",
      "required": true,
      "aliases": [
        "Test results",
        "Tests summary",
        "Test summary"
      ]
    },
    {
      "name": "coverage",
      "label": "Coverage",
      "reads": "percent",
      "form": "line",
      "required": true,
      "aliases": [
        "Total coverage",
        "Test coverage",
        "Code coverage"
      ]
    },
    {
      "name": "accessibility",
      "label": "Accessibility",
      "reads": "score",
      "form": "line",
      "required": false,
      "aliases": [
        "Accessibility score"
      ]
    },
    {
      "name": "security",
      "label": "Security",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Security audit"
      ]
    },
    {
      "name": "performance",
      "label": "Performance",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": [
        "Performance analysis"
      ]
    },
    {
      "name": "metrics",
      "label": "Metrics",
      "reads": "table",
      "form": "section",
      "required": false,
      "aliases": [
        "Code quality metrics",
        "Performance metrics",
        "Feature metrics"
      ],
      "fields": [
        {
          "name": "metric",
          "label": "Metric",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "target",
          "label": "Target",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        },
        {
          "name": "actual",
          "label": "Actual",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": [
            "Value",
            "Result",
            "Measured"
          ]
        },
        {
          "name": "status",
          "label": "Status",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        }
      ]
    },
    {
      "name": "decisions",
      "label": "Decisions",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": [
        "Decisions made this phase",
        "Decisions made"
      ]
    },
    {
      "name": "deployment",
      "label": "Deployment",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": [
        "Deployment considerations"
      ]
    },
    {
      "name": "commitReady",
      "label": "Commit ready",
      "reads": "word",
      "form": "line",
      "required": false,
      "aliases": [
        "Git commit ready",
        "Ready to commit",
        "Git commit"
      ],
      "words": [
        "yes",
        "no"
      ],
      "synonyms": {
        "ready": "yes",
        "true": "yes",
        "false": "no",
        "not ready": "no",
        "✅": "yes",
        "❌": "no"
      }
    }
  ],
  "plan": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": true,
      "aliases": [],
      "words": [
        "draft",
        "approved",
        "in-progress",
        "complete",
        "archived"
      ],
      "synonyms": {
        "pending": "draft",
        "in review": "draft",
        "completed": "complete",
        "done": "complete"
      }
    },
    {
      "name": "targets",
      "label": "Targets",
      "reads": "yaml",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "approvals",
      "label": "Approvals",
      "reads": "yaml",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": [
        "Feature"
      ]
    },
    {
      "name": "duration",
      "label": "Estimated duration",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "archiveDate",
      "label": "Archive date",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "overview",
      "label": "Overview",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": [
        "Overview & objectives",
        "Overview and objectives",
        "Summary"
      ]
    },
    {
      "name": "why",
      "label": "Why",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Objective",
        "Objectives",
        "Goal"
      ]
    },
    {
      "name": "scope",
      "label": "Scope",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "outOfScope",
      "label": "Out of scope",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "architecture",
      "label": "Architecture",
      "reads": "text",
      "form": "section",
      "required": false,
      "aliases": [
        "Architecture overview"
      ]
    },
    {
      "name": "phases",
      "label": "Phase",
      "reads": "records",
      "form": "section",
      "required": true,
      "aliases": [],
      "fields": [
        {
          "name": "number",
          "label": "Phase",
          "reads": "count",
          "form": "title",
          "required": true,
          "aliases": []
        },
        {
          "name": "title",
          "label": "Title",
          "reads": "text",
          "form": "title",
          "required": true,
          "aliases": []
        },
        {
          "name": "owner",
          "label": "Owner",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": [
            "Agent",
            "Assigned to"
          ]
        },
        {
          "name": "duration",
          "label": "Duration",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": [
            "Estimated duration",
            "Estimate"
          ]
        },
        {
          "name": "tasks",
          "label": "Tasks",
          "reads": "list",
          "form": "line",
          "required": false,
          "aliases": []
        },
        {
          "name": "files",
          "label": "Files",
          "reads": "paths",
          "form": "line",
          "required": false,
          "aliases": [
            "Files to create/modify",
            "Files to create or modify",
            "Files to modify"
          ]
        },
        {
          "name": "tests",
          "label": "Test requirements",
          "reads": "cases",
          "form": "line",
          "required": true,
          "aliases": [
            "Tests",
            "Planned tests",
            "Required tests"
          ]
        },
        {
          "name": "contracts",
          "label": "Contracts",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": [
            "API contracts",
            "Component contracts"
          ]
        },
        {
          "name": "acceptance",
          "label": "Acceptance criteria",
          "reads": "list",
          "form": "line",
          "required": true,
          "aliases": [
            "Acceptance",
            "Done when"
          ]
        },
        {
          "name": "risks",
          "label": "Risks",
          "reads": "list",
          "form": "line",
          "required": true,
          "aliases": [
            "Risk",
            "Potential risks"
          ]
        }
      ]
    },
    {
      "name": "approvalGates",
      "label": "Approval gates",
      "reads": "text",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "timeline",
      "label": "Timeline",
      "reads": "text",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "faq",
      "label": "FAQ",
      "reads": "text",
      "form": "section",
      "required": false,
      "aliases": []
    }
  ],
  "track-report": [
    {
      "name": "track",
      "label": "Track",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": [
        "Track name"
      ]
    },
    {
      "name": "tasks",
      "label": "Tasks",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": [
        "Owned tasks"
      ]
    },
    {
      "name": "files",
      "label": "Files",
      "reads": "paths",
      "form": "line",
      "required": true,
      "aliases": [
        "Owned files"
      ]
    },
    {
      "name": "dependencies",
      "label": "Dependencies",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "validation",
      "label": "Validation",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": [
        "Validation commands",
        "Validation command"
      ]
    },
    {
      "name": "branch",
      "label": "Track branch",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Branch"
      ]
    },
    {
      "name": "worktree",
      "label": "Worktree path",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Work surface",
        "Worktree"
      ]
    },
    {
      "name": "state",
      "label": "State",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [
        "Current state",
        "Track state"
      ],
      "words": [
        "pending",
        "active",
        "review",
        "revision",
        "merged",
        "rescue",
        "serialized",
        "escalated",
        "blocked",
        "abandoned"
      ],
      "synonyms": {}
    },
    {
      "name": "validationOutcome",
      "label": "Validation outcome",
      "reads": "word",
      "form": "line",
      "required": false,
      "aliases": [],
      "words": [
        "pass",
        "fail",
        "partial",
        "not-run"
      ],
      "synonyms": {}
    },
    {
      "name": "commit",
      "label": "Commit status",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "issues",
      "label": "Unresolved issues",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "rescue",
      "label": "Rescue history",
      "reads": "rows",
      "form": "line",
      "required": false,
      "aliases": [],
      "fields": [
        {
          "name": "trigger",
          "label": "Trigger",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "action",
          "label": "Action",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "rationale",
          "label": "Rationale",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "outcome",
          "label": "Outcome",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "attempt",
          "label": "Attempt",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        }
      ]
    },
    {
      "name": "nextAction",
      "label": "Next action",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "rounds",
      "label": "Revision rounds",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": [
        "Revision loops",
        "Resend rounds"
      ]
    },
    {
      "name": "summary",
      "label": "Summary",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "followUps",
      "label": "Follow-ups",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": [
        "Followups"
      ]
    }
  ]
};
