// Generated from schemas/ by `npm run generate`. Do not edit.
import type { FieldEntry } from '../artifact-field.ts';
import type { BatchSummaryArtifact, CheckpointArtifact, CodeReviewArtifact, CompleteArtifact, CompletionArtifact, ConductorArtifact, ContractsArtifact, DirectExecutionArtifact, DiscoveryBriefArtifact, HandoffArtifact, KnowledgeArtifact, OutcomeMeasuresArtifact, PhaseCompleteArtifact, PlanArtifact, PublishArtifact, QualityGateReviewArtifact, ReadinessArtifact, RefreshArtifact, ReviewResolutionArtifact, SessionGoalArtifact, SessionArtifact, SolutionArtifact, SwarmArtifact, TrackReportArtifact } from './schema-types.ts';

export type ArtifactKind = "batch-summary" | "checkpoint" | "code-review" | "complete" | "completion" | "conductor" | "contracts" | "direct-execution" | "discovery-brief" | "handoff" | "knowledge" | "outcome-measures" | "phase-complete" | "plan" | "publish" | "quality-gate-review" | "readiness" | "refresh" | "review-resolution" | "session-goal" | "session" | "solution" | "swarm" | "track-report";

/** What an artifact of each kind says. */
export interface ArtifactValues {
  readonly "batch-summary": BatchSummaryArtifact;
  readonly "checkpoint": CheckpointArtifact;
  readonly "code-review": CodeReviewArtifact;
  readonly "complete": CompleteArtifact;
  readonly "completion": CompletionArtifact;
  readonly "conductor": ConductorArtifact;
  readonly "contracts": ContractsArtifact;
  readonly "direct-execution": DirectExecutionArtifact;
  readonly "discovery-brief": DiscoveryBriefArtifact;
  readonly "handoff": HandoffArtifact;
  readonly "knowledge": KnowledgeArtifact;
  readonly "outcome-measures": OutcomeMeasuresArtifact;
  readonly "phase-complete": PhaseCompleteArtifact;
  readonly "plan": PlanArtifact;
  readonly "publish": PublishArtifact;
  readonly "quality-gate-review": QualityGateReviewArtifact;
  readonly "readiness": ReadinessArtifact;
  readonly "refresh": RefreshArtifact;
  readonly "review-resolution": ReviewResolutionArtifact;
  readonly "session-goal": SessionGoalArtifact;
  readonly "session": SessionArtifact;
  readonly "solution": SolutionArtifact;
  readonly "swarm": SwarmArtifact;
  readonly "track-report": TrackReportArtifact;
}

/** The fields of each kind, in the order in which they are written. */
export const artifactFields: Readonly<Record<ArtifactKind, readonly FieldEntry[]>> = {
  "batch-summary": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": true,
      "aliases": [],
      "words": [
        "draft",
        "done",
        "stopped"
      ],
      "synonyms": {}
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
      "name": "merged",
      "label": "Merged tracks",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "retained",
      "label": "Retained tracks",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "abandoned",
      "label": "Abandoned tracks",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "validations",
      "label": "Validations",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [
        "Validations run"
      ]
    },
    {
      "name": "trackGate",
      "label": "Track merge gate",
      "reads": "checks",
      "form": "section",
      "required": false,
      "aliases": [
        "Track gate"
      ],
      "fields": []
    },
    {
      "name": "integrationGate",
      "label": "Integration gate",
      "reads": "checks",
      "form": "section",
      "required": true,
      "aliases": [],
      "fields": []
    },
    {
      "name": "followUps",
      "label": "Follow-ups",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [
        "Unresolved follow-ups"
      ]
    },
    {
      "name": "discoveryReuse",
      "label": "Discovery reuse",
      "reads": "word",
      "form": "line",
      "required": false,
      "aliases": [],
      "words": [
        "yes",
        "no",
        "skipped"
      ],
      "synonyms": {}
    },
    {
      "name": "priorLearnings",
      "label": "Prior learnings",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": [],
      "words": [
        "none-found",
        "skipped"
      ],
      "synonyms": {}
    },
    {
      "name": "rescueAttempts",
      "label": "Rescue attempts",
      "reads": "count",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "abandonmentEvents",
      "label": "Abandonment events",
      "reads": "count",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "reviewLoops",
      "label": "Re-review loops",
      "reads": "map",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "finalGate",
      "label": "Final gate result",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "ready",
        "ready-with-follow-ups",
        "not-ready",
        "stopped"
      ],
      "synonyms": {
        "ready for review": "ready",
        "stopped by user": "stopped"
      }
    }
  ],
  "checkpoint": [
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": []
    },
    {
      "name": "phase",
      "label": "Phase",
      "reads": "text",
      "form": "line",
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
        "complete",
        "blocked"
      ],
      "synonyms": {}
    },
    {
      "name": "completed",
      "label": "Completed",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "validated",
      "label": "Validated",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "nextPhase",
      "label": "Next phase",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "cycles",
      "label": "Cycles",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "noProgress",
      "label": "Cycles without progress",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "decision",
      "label": "Decision",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "options",
      "label": "Options",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    }
  ],
  "code-review": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "done"
      ],
      "synonyms": {}
    },
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
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
    },
    {
      "name": "verdict",
      "label": "Verdict",
      "reads": "word",
      "form": "section",
      "required": true,
      "aliases": [],
      "words": [
        "approved",
        "needs-revision",
        "failed"
      ],
      "synonyms": {}
    },
    {
      "name": "severities",
      "label": "Issues",
      "reads": "map",
      "form": "section",
      "required": true,
      "aliases": [
        "Issues by severity"
      ]
    },
    {
      "name": "focus",
      "label": "Human review focus",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": []
    }
  ],
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
  "completion": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "done"
      ],
      "synonyms": {}
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
      "name": "request",
      "label": "Request",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "owner",
      "label": "Lifecycle owner",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "stateFile",
      "label": "State file",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "outcome",
      "label": "Shipped outcome",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "merged",
        "merged-with-follow-ups",
        "partial-closeout",
        "blocked-closeout"
      ],
      "synonyms": {}
    },
    {
      "name": "merge",
      "label": "Merge status",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "published-but-not-merged",
        "under-merge-monitoring",
        "waiting-on-human-merge",
        "merged"
      ],
      "synonyms": {}
    },
    {
      "name": "release",
      "label": "Release disposition",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "not-required",
        "release-entry-created",
        "completed",
        "blocked",
        "skipped"
      ],
      "synonyms": {}
    },
    {
      "name": "knowledge",
      "label": "Knowledge steps",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "references",
      "label": "Final references",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "followUps",
      "label": "Unresolved follow-ups",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": [
        "Follow-ups"
      ]
    },
    {
      "name": "sink",
      "label": "Artifact sink",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
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
      "name": "summary",
      "label": "Summary",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    }
  ],
  "conductor": [
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": []
    },
    {
      "name": "request",
      "label": "Request",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "progression",
      "label": "Progression mode",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "manual",
        "guided",
        "auto"
      ],
      "synonyms": {}
    },
    {
      "name": "owner",
      "label": "Lifecycle owner",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "stateFile",
      "label": "State file",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "entry",
      "label": "Entry path",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "brainstorm",
        "plan",
        "deliver"
      ],
      "synonyms": {}
    },
    {
      "name": "state",
      "label": "Current state",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [
        "State"
      ],
      "words": [
        "planned",
        "active",
        "blocked",
        "complete",
        "stale"
      ],
      "synonyms": {}
    },
    {
      "name": "history",
      "label": "Phase history",
      "reads": "rows",
      "form": "line",
      "required": true,
      "aliases": [],
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
          "name": "workflow",
          "label": "Workflow",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "artifact",
          "label": "Artifact",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "result",
          "label": "Result",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        }
      ]
    },
    {
      "name": "stops",
      "label": "Stop decisions",
      "reads": "rows",
      "form": "line",
      "required": true,
      "aliases": [],
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
          "name": "reason",
          "label": "Reason",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "input",
          "label": "Required input",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        }
      ]
    },
    {
      "name": "artifacts",
      "label": "Final artifacts",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "sink",
      "label": "Artifact sink",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "nextAction",
      "label": "Next action",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "summary",
      "label": "Summary",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    }
  ],
  "contracts": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "done"
      ],
      "synonyms": {}
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
      "name": "featureDir",
      "label": "Feature dir",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "spec",
      "label": "Spec input",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "generated",
      "label": "Generated",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "outputs",
      "label": "Output files",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "mapped",
      "label": "FR-IDs mapped",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "unresolved",
      "label": "FR-IDs unresolved",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "lowConfidence",
      "label": "Low-confidence extractions",
      "reads": "rows",
      "form": "line",
      "required": true,
      "aliases": [],
      "fields": [
        {
          "name": "section",
          "label": "Section",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "reason",
          "label": "Reason",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "annotation",
          "label": "Annotation",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        }
      ]
    },
    {
      "name": "regenerated",
      "label": "Regenerated from prior run",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "yes",
        "no"
      ],
      "synonyms": {}
    }
  ],
  "direct-execution": [
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": []
    },
    {
      "name": "request",
      "label": "Request",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "rationale",
      "label": "Route rationale",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "scope",
      "label": "Scope",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "files",
      "label": "Files",
      "reads": "paths",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "context",
      "label": "Forwarded context",
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
      "required": false,
      "aliases": [
        "Validation commands"
      ]
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
      "synonyms": {
        "passed": "pass",
        "failed": "fail"
      }
    },
    {
      "name": "state",
      "label": "Current state",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [
        "State"
      ],
      "words": [
        "delegated",
        "implementing",
        "complete",
        "rerouted",
        "stopped",
        "no-change"
      ],
      "synonyms": {}
    },
    {
      "name": "diff",
      "label": "Diff surface",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "sink",
      "label": "Artifact sink",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "handoff",
      "label": "Review handoff",
      "reads": "rows",
      "form": "line",
      "required": false,
      "aliases": [],
      "words": [
        "skipped"
      ],
      "synonyms": {},
      "fields": [
        {
          "name": "diff",
          "label": "Diff surface",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "outcome",
          "label": "Validation outcome",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "artifact",
          "label": "Artifact reference",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "mode",
          "label": "Mode suggestion",
          "reads": "text",
          "form": "line",
          "required": false,
          "aliases": []
        }
      ]
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
      "name": "summary",
      "label": "Summary",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    }
  ],
  "discovery-brief": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "done"
      ],
      "synonyms": {}
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
      "name": "summary",
      "label": "Task summary",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "shape",
      "label": "Task shape",
      "reads": "word",
      "form": "section",
      "required": true,
      "aliases": [],
      "words": [
        "single-track",
        "multi-track-batch",
        "review-resolution-batch",
        "large-diff-readiness"
      ],
      "synonyms": {}
    },
    {
      "name": "files",
      "label": "Relevant files",
      "reads": "paths",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "context",
      "label": "Context references",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "boundaries",
      "label": "Task boundaries",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "validation",
      "label": "Validation commands",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "dependencies",
      "label": "Dependencies",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "baseline",
      "label": "Comparison baseline",
      "reads": "text",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "priorLearnings",
      "label": "Prior learnings consulted",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [
        "Prior-learnings"
      ],
      "words": [
        "none-found",
        "skipped"
      ],
      "synonyms": {}
    },
    {
      "name": "questions",
      "label": "Open questions",
      "reads": "list",
      "form": "section",
      "required": false,
      "aliases": []
    },
    {
      "name": "skipReason",
      "label": "Skip reason",
      "reads": "text",
      "form": "section",
      "required": false,
      "aliases": []
    }
  ],
  "handoff": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": true,
      "aliases": [],
      "words": [
        "draft",
        "ready",
        "taken"
      ],
      "synonyms": {}
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
      "name": "goal",
      "label": "Goal",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "phase",
      "label": "Current phase",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "from",
      "label": "From",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "to",
      "label": "To",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "updated",
      "label": "Last updated",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Updated"
      ]
    },
    {
      "name": "decisions",
      "label": "Decisions",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "risks",
      "label": "Open risks",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "blockedBy",
      "label": "Blocked by",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [
        "Blockers"
      ]
    },
    {
      "name": "nextActions",
      "label": "Next actions",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [
        "Next action"
      ]
    },
    {
      "name": "artifacts",
      "label": "Artifacts",
      "reads": "paths",
      "form": "section",
      "required": true,
      "aliases": []
    }
  ],
  "knowledge": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": true,
      "aliases": [],
      "words": [
        "draft",
        "approved"
      ],
      "synonyms": {}
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
      "name": "problem",
      "label": "Problem",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "signals",
      "label": "Signals",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "resolution",
      "label": "Resolution",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "guardrails",
      "label": "Guardrails",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "applicability",
      "label": "Applicability",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "sources",
      "label": "Source references",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "sink",
      "label": "Sink reference",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": []
    }
  ],
  "outcome-measures": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "done"
      ],
      "synonyms": {}
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
      "name": "discoveryReuse",
      "label": "Discovery reuse",
      "reads": "word",
      "form": "line",
      "required": false,
      "aliases": [],
      "words": [
        "yes",
        "no",
        "skipped"
      ],
      "synonyms": {}
    },
    {
      "name": "priorLearnings",
      "label": "Prior learnings",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": [],
      "words": [
        "none-found",
        "skipped"
      ],
      "synonyms": {}
    },
    {
      "name": "rescueAttempts",
      "label": "Rescue attempts",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "abandonmentEvents",
      "label": "Abandonment events",
      "reads": "count",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "reviewLoops",
      "label": "Re-review loops",
      "reads": "map",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "finalGate",
      "label": "Final gate result",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "ready",
        "ready-with-follow-ups",
        "not-ready",
        "stopped"
      ],
      "synonyms": {
        "ready for review": "ready",
        "stopped by user": "stopped"
      }
    },
    {
      "name": "note",
      "label": "Interruption note",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": [
        "Note"
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
  "publish": [
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": []
    },
    {
      "name": "request",
      "label": "Publication request",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "readiness",
      "label": "Readiness source",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "context",
      "label": "Supporting readiness context",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "state",
      "label": "Current state",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [
        "State"
      ],
      "words": [
        "validating",
        "committing",
        "pushing",
        "publishing",
        "done",
        "stopped"
      ],
      "synonyms": {}
    },
    {
      "name": "commits",
      "label": "Commits published",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "pullRequest",
      "label": "PR action",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "skipped",
      "label": "Skipped steps",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "deflected",
      "label": "Deflected concerns",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "sink",
      "label": "Artifact sink",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "nextAction",
      "label": "Next action",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    }
  ],
  "quality-gate-review": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": true,
      "aliases": [],
      "words": [
        "draft",
        "in-review",
        "done"
      ],
      "synonyms": {}
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
      "name": "draftAnalysis",
      "label": "Draft PR analysis",
      "reads": "checks",
      "form": "section",
      "required": true,
      "aliases": [],
      "fields": []
    },
    {
      "name": "components",
      "label": "Component",
      "reads": "records",
      "form": "section",
      "required": false,
      "aliases": [],
      "fields": [
        {
          "name": "number",
          "label": "Component",
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
          "name": "checks",
          "label": "Checks",
          "reads": "checks",
          "form": "body",
          "required": true,
          "aliases": [],
          "fields": []
        }
      ]
    },
    {
      "name": "integration",
      "label": "Integration validation",
      "reads": "checks",
      "form": "section",
      "required": true,
      "aliases": [],
      "fields": []
    },
    {
      "name": "knowledge",
      "label": "Knowledge integration",
      "reads": "checks",
      "form": "section",
      "required": true,
      "aliases": [],
      "fields": []
    },
    {
      "name": "actions",
      "label": "Integration actions",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [
        "Actions"
      ]
    }
  ],
  "readiness": [
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": []
    },
    {
      "name": "surface",
      "label": "Review surface",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "checker",
      "label": "Structured checker",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "state",
      "label": "Current state",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [
        "State"
      ],
      "words": [
        "scanning",
        "fixing",
        "re-checking",
        "done"
      ],
      "synonyms": {}
    },
    {
      "name": "checks",
      "label": "Checks",
      "reads": "checks",
      "form": "line",
      "required": false,
      "aliases": [
        "Gate",
        "Final gate",
        "Readiness gate"
      ],
      "fields": []
    },
    {
      "name": "blockers",
      "label": "Blockers",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "fixNow",
      "label": "Fix-now",
      "reads": "list",
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
      "aliases": []
    },
    {
      "name": "skipped",
      "label": "Skipped checks",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "questions",
      "label": "Unresolved questions",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
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
      "name": "verdict",
      "label": "Verdict",
      "reads": "word",
      "form": "line",
      "required": false,
      "aliases": [],
      "words": [
        "ready",
        "ready-with-follow-ups",
        "not-ready",
        "stopped"
      ],
      "synonyms": {
        "ready for review": "ready",
        "stopped by user": "stopped"
      }
    }
  ],
  "refresh": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "done"
      ],
      "synonyms": {}
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
      "name": "scope",
      "label": "Refresh scope",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": [
        "Scope"
      ]
    },
    {
      "name": "candidateCount",
      "label": "Candidate count",
      "reads": "count",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "progression",
      "label": "Progression mode",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "manual",
        "guided",
        "auto"
      ],
      "synonyms": {}
    },
    {
      "name": "context",
      "label": "Triggering context",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "stateFile",
      "label": "State file",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "candidates",
      "label": "Candidates",
      "reads": "rows",
      "form": "line",
      "required": true,
      "aliases": [],
      "fields": [
        {
          "name": "path",
          "label": "Path",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "classification",
          "label": "Classification",
          "reads": "word",
          "form": "line",
          "required": true,
          "aliases": [],
          "words": [
            "trusted",
            "stale",
            "duplicate",
            "obsolete",
            "superseded",
            "needs-capture"
          ],
          "synonyms": {}
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
          "name": "outcome",
          "label": "Outcome",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        }
      ]
    },
    {
      "name": "canonical",
      "label": "Canonical artifacts",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "retired",
      "label": "Retired artifacts",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "captured",
      "label": "Routed to knowledge-save",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": [
        "Routed to capture"
      ]
    },
    {
      "name": "redesigned",
      "label": "Routed to arch-review",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": [
        "Routed to review"
      ]
    },
    {
      "name": "questions",
      "label": "Unresolved questions",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "sink",
      "label": "Artifact sink",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "nextAction",
      "label": "Next action",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "summary",
      "label": "Summary",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    }
  ],
  "review-resolution": [
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": true,
      "aliases": []
    },
    {
      "name": "surface",
      "label": "Review surface",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "source",
      "label": "Reviewer source",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "state",
      "label": "Current state",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [
        "State"
      ],
      "words": [
        "triage",
        "fixing",
        "validating",
        "done"
      ],
      "synonyms": {}
    },
    {
      "name": "decisions",
      "label": "Decisions",
      "reads": "rows",
      "form": "line",
      "required": false,
      "aliases": [],
      "fields": [
        {
          "name": "id",
          "label": "Id",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "verdict",
          "label": "Verdict",
          "reads": "word",
          "form": "line",
          "required": true,
          "aliases": [],
          "words": [
            "valid",
            "partially-valid",
            "false-positive",
            "noise",
            "stale"
          ],
          "synonyms": {
            "out of scope": "stale"
          }
        },
        {
          "name": "class",
          "label": "Class",
          "reads": "word",
          "form": "line",
          "required": true,
          "aliases": [],
          "words": [
            "correctness",
            "security",
            "test",
            "contract",
            "architecture",
            "stale-or-out-of-scope"
          ],
          "synonyms": {}
        },
        {
          "name": "action",
          "label": "Action",
          "reads": "word",
          "form": "line",
          "required": true,
          "aliases": [],
          "words": [
            "fixed",
            "declined",
            "clarify"
          ],
          "synonyms": {
            "clarify first": "clarify"
          }
        },
        {
          "name": "rationale",
          "label": "Rationale",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        }
      ]
    },
    {
      "name": "validation",
      "label": "Validation",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "validationOutcome",
      "label": "Result",
      "reads": "word",
      "form": "line",
      "required": false,
      "aliases": [
        "Validation outcome"
      ],
      "words": [
        "pass",
        "fail",
        "partial",
        "not-run"
      ],
      "synonyms": {}
    },
    {
      "name": "concerns",
      "label": "Remaining concerns",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "questions",
      "label": "Unresolved questions",
      "reads": "list",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "threads",
      "label": "Thread status",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "published",
      "label": "Publish status",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "nextAction",
      "label": "Next action",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    }
  ],
  "session-goal": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "pinned",
        "done"
      ],
      "synonyms": {}
    },
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": false,
      "aliases": []
    },
    {
      "name": "goal",
      "label": "Goal",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "scope",
      "label": "Scope",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "success",
      "label": "Success criteria",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "outOfScope",
      "label": "Out of scope",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    }
  ],
  "session": [
    {
      "name": "currentTask",
      "label": "Current task",
      "reads": "text",
      "form": "frontmatter",
      "required": true,
      "aliases": []
    },
    {
      "name": "currentPhase",
      "label": "Current phase",
      "reads": "text",
      "form": "frontmatter",
      "required": true,
      "aliases": []
    },
    {
      "name": "nextAction",
      "label": "Next action",
      "reads": "text",
      "form": "frontmatter",
      "required": true,
      "aliases": []
    },
    {
      "name": "workspace",
      "label": "Workspace",
      "reads": "text",
      "form": "frontmatter",
      "required": true,
      "aliases": []
    },
    {
      "name": "lastUpdated",
      "label": "Last updated",
      "reads": "text",
      "form": "frontmatter",
      "required": true,
      "aliases": []
    },
    {
      "name": "decisions",
      "label": "Decisions",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [],
      "mayBeEmpty": true
    },
    {
      "name": "filesTouched",
      "label": "Files touched",
      "reads": "paths",
      "form": "section",
      "required": true,
      "aliases": [],
      "mayBeEmpty": true
    },
    {
      "name": "openQuestions",
      "label": "Open questions",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [],
      "mayBeEmpty": true
    },
    {
      "name": "blockers",
      "label": "Blockers",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [],
      "mayBeEmpty": true
    },
    {
      "name": "failedHypotheses",
      "label": "Failed hypotheses",
      "reads": "list",
      "form": "section",
      "required": true,
      "aliases": [],
      "mayBeEmpty": true
    }
  ],
  "solution": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "done"
      ],
      "synonyms": {}
    },
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "date",
      "label": "Date",
      "reads": "text",
      "form": "frontmatter",
      "required": true,
      "aliases": []
    },
    {
      "name": "category",
      "label": "Category",
      "reads": "text",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "module",
      "label": "Module",
      "reads": "text",
      "form": "frontmatter",
      "required": true,
      "aliases": []
    },
    {
      "name": "problemType",
      "label": "problem_type",
      "reads": "word",
      "form": "frontmatter",
      "required": true,
      "aliases": [],
      "words": [
        "build_error",
        "test_failure",
        "runtime_error",
        "performance_issue",
        "database_issue",
        "security_issue",
        "ui_bug",
        "integration_issue",
        "logic_error",
        "best_practice",
        "documentation_gap",
        "workflow_issue",
        "developer_experience",
        "architecture_pattern",
        "design_pattern",
        "tooling_decision",
        "convention"
      ],
      "synonyms": {}
    },
    {
      "name": "component",
      "label": "Component",
      "reads": "text",
      "form": "frontmatter",
      "required": true,
      "aliases": []
    },
    {
      "name": "severity",
      "label": "Severity",
      "reads": "word",
      "form": "frontmatter",
      "required": true,
      "aliases": [],
      "words": [
        "critical",
        "high",
        "medium",
        "low"
      ],
      "synonyms": {}
    },
    {
      "name": "symptoms",
      "label": "Symptoms",
      "reads": "list",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "rootCause",
      "label": "root_cause",
      "reads": "text",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "resolutionType",
      "label": "resolution_type",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "code_fix",
        "migration",
        "config_change",
        "test_fix",
        "dependency_update",
        "environment_setup",
        "workflow_improvement",
        "documentation_update",
        "tooling_addition",
        "seed_data_update"
      ],
      "synonyms": {}
    },
    {
      "name": "appliesWhen",
      "label": "applies_when",
      "reads": "list",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "frameworkVersion",
      "label": "framework_version",
      "reads": "text",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "related",
      "label": "related_components",
      "reads": "list",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    },
    {
      "name": "tags",
      "label": "Tags",
      "reads": "list",
      "form": "frontmatter",
      "required": false,
      "aliases": []
    }
  ],
  "swarm": [
    {
      "name": "status",
      "label": "Status",
      "reads": "word",
      "form": "frontmatter",
      "required": false,
      "aliases": [],
      "words": [
        "draft",
        "active",
        "done"
      ],
      "synonyms": {}
    },
    {
      "name": "title",
      "label": "Title",
      "reads": "text",
      "form": "title",
      "required": false,
      "aliases": []
    },
    {
      "name": "goal",
      "label": "Goal",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "mode",
      "label": "Mode",
      "reads": "word",
      "form": "line",
      "required": true,
      "aliases": [],
      "words": [
        "minimal",
        "standard",
        "deep"
      ],
      "synonyms": {}
    },
    {
      "name": "budget",
      "label": "Budget",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "branch",
      "label": "Integration branch",
      "reads": "text",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "validation",
      "label": "Validation commands",
      "reads": "list",
      "form": "line",
      "required": true,
      "aliases": []
    },
    {
      "name": "sink",
      "label": "Artifact sink",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "agents",
      "label": "Agent registry",
      "reads": "table",
      "form": "section",
      "required": true,
      "aliases": [],
      "fields": [
        {
          "name": "agent",
          "label": "Agent ID",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": [
            "Agent"
          ]
        },
        {
          "name": "domain",
          "label": "Domain",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        },
        {
          "name": "files",
          "label": "Owned files/modules",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": [
            "Owned files",
            "Files"
          ]
        },
        {
          "name": "status",
          "label": "Status",
          "reads": "text",
          "form": "line",
          "required": true,
          "aliases": []
        }
      ]
    },
    {
      "name": "facts",
      "label": "Shared facts",
      "reads": "text",
      "form": "section",
      "required": true,
      "aliases": []
    },
    {
      "name": "topology",
      "label": "Topology",
      "reads": "word",
      "form": "section",
      "required": true,
      "aliases": [],
      "words": [
        "coordinator-worker",
        "pipeline",
        "wave",
        "hierarchical",
        "mesh"
      ],
      "synonyms": {}
    },
    {
      "name": "justification",
      "label": "Justification",
      "reads": "text",
      "form": "line",
      "required": false,
      "aliases": []
    },
    {
      "name": "rounds",
      "label": "Convergence log",
      "reads": "list",
      "form": "section",
      "required": true,
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
