// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.

export interface paths {
    "/aiToolMetrics.push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a day of AI tool usage
         * @description Stores what one person did with one AI tool on one day. Whether a second record of the same person, day and tool
         *     adds to the first, replaces it or is rejected is not documented; we assume that it becomes a second record, so send
         *     each day once.
         */
        post: operations["aiToolMetricsPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aiToolMetrics.pushAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add many days of AI tool usage
         * @description Stores many records at once, each as `aiToolMetrics.push` does. How many items a request may have, and what happens
         *     to the others if one is malformed, is not documented; we assume that the request is all or nothing, like
         *     `customData.setAll`.
         */
        post: operations["aiToolMetricsPushAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customData.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one custom data record
         * @description Reads one record, by its ID or by its reference and key. What the API returns if there is no such record is not
         *     documented; we assume `invalid_arguments`.
         */
        get: operations["customDataGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customData.getAllByReference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all custom data records of a reference
         * @description Reads every record of one reference. No page documents a limit or pages.
         */
        get: operations["customDataGetAllByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customData.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a custom data record
         * @description Stores one JSON object under its reference and key, in place of the one that is there.
         */
        post: operations["customDataSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customData.setAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update many custom data records
         * @description Stores many records at once, each in place of the one under its reference and key. All or nothing: one malformed
         *     item rejects the whole request. No page documents how many items a request may have.
         */
        post: operations["customDataSetAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customData.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete one custom data record
         * @description Deletes one record, by its ID or by its reference and key. What happens if there is no such record is not
         *     documented; we assume that the request succeeds.
         */
        post: operations["customDataDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customData.deleteAllByReference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete all custom data records of a reference
         * @description Deletes every record of one reference. The page's example passes the argument in the query string of a POST without
         *     a body; JSON and form bodies are documented for every POST.
         */
        post: operations["customDataDeleteAllByReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customMetrics.push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a point to a custom metric
         * @deprecated
         * @description Adds one number to a time series. It always adds: the same request sent twice makes two points. Deprecated in favour of
         *     Custom Tables, which are written with SQL.
         */
        post: operations["customMetricsPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customMetrics.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the points of a custom metric
         * @deprecated
         * @description Lists the points of one metric by time, 100 at most. For the next page, pass the time of the last point as `from`.
         *     Deprecated in favour of Custom Tables, which are read with SQL.
         */
        get: operations["customMetricsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customMetrics.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete one point of a custom metric
         * @deprecated
         * @description Deletes one point by its ID. What happens where there is no such point is not documented; we assume that the request
         *     succeeds. Deprecated in favour of Custom Tables, which are written with SQL.
         */
        post: operations["customMetricsDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployments.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a deployment
         * @description Registers one deployment of one service and attributes pull requests to it: with `repository` alone, all merged
         *     pull requests to the default branch that are not deployed yet; with `commit_sha` too, the pull request of that
         *     commit and all earlier ones; with `integration_branch`, only those merged into that branch; with
         *     `merge_commit_shas`, exactly the pull requests of those commits. DX tries for up to three days, until the
         *     repository's data is present. A published program sends backfills oldest first.
         */
        post: operations["deploymentsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployments.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or patch a deployment
         * @description Creates the deployment with this `reference_id`, or patches the one that the API created under it before: arguments
         *     that are left out stay unchanged. Made for ingestion that may run twice. When it creates, `deployed_at`, `service`
         *     and either `repository` (one that DX knows) or `merge_commit_shas` must be there.
         */
        post: operations["deploymentsUpsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployments.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Patch a deployment
         * @description Patches the deployment with this `reference_id` and never creates one. Arguments that are left out stay unchanged.
         */
        post: operations["deploymentsUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a deployment
         * @description Deletes for good a deployment that the API created, with its metadata, services and attributed pull requests;
         *     metrics are recalculated afterwards. The request also succeeds if no deployment has this reference.
         */
        post: operations["deploymentsDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployments.setPullServices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the services of a pull request
         * @description Sets which services of a monorepo a pull request belongs to, so that only their deployments are attributed to it.
         *     Send it after the merge and before `deployments.create`. GitHub only. What an empty array does without `replace` is
         *     not documented.
         */
        post: operations["deploymentsSetPullServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update an incident
         * @description Creates the incident with this `reference_id`, or updates it. On an update, `services` and `metadata` that are left
         *     out stay unchanged; null or an empty array removes what is stored; anything else replaces all of it. What leaving out
         *     the other arguments does on an update is not documented; this document takes them for unchanged.
         */
        post: operations["incidentsUpsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents.sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update an incident by its older name
         * @deprecated
         * @description The older name of `incidents.upsert`, with services as plain strings. Current pages no longer list it; a published
         *     program still used it with success in December 2025. How long it works is not known.
         */
        post: operations["incidentsSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pipelineRuns.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a pipeline run
         * @description Reports one run of a pipeline. All requests with the same `reference_id` are combined into one record, in any order:
         *     the earliest `started_at` wins, the finish is the one reported, and the status is found by going through the requests by
         *     `started_at` and taking a later one where it ranks higher in failure, cancelled, success, running, unknown.
         */
        post: operations["pipelineRunsUpsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pipelineRuns.sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a pipeline run by its older name
         * @deprecated
         * @description The older name of `pipelineRuns.upsert`, with times as Unix time. Current pages no longer list it; published
         *     programs still use it. How long it will work, and what it does with other statuses, is not known.
         */
        post: operations["pipelineRunsSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repoGroups.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a repository group
         * @description Reads one group, by its ID or by its reference. DX must have enabled these methods for the account.
         */
        get: operations["repoGroupsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repoGroups.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a repository group
         * @description Creates a group, or updates the one with this ID or reference. On an update, `repos` that are given replace all that
         *     the group has. A repository can be in one group only. DX must have enabled these methods for the account.
         */
        post: operations["repoGroupsUpsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repoGroups.addRepos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add repositories to a group
         * @description Adds repositories to a group and leaves the others alone. A repository that is in another group is an error, whose
         *     code no page shows. DX must have enabled these methods for the account.
         */
        post: operations["repoGroupsAddRepos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repoGroups.removeRepos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove repositories from a group
         * @description Removes repositories from a group; the repositories themselves stay. Each must be in the group, else it is an error,
         *     whose code no page shows, so sending the same request twice fails. DX must have enabled these methods for the account.
         */
        post: operations["repoGroupsRemoveRepos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repoGroups.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a repository group
         * @description Deletes one group, by its ID or by its reference; its repositories stay and are in no group any more. What happens
         *     to groups below it, and where there is no such group, is not documented. DX must have enabled these methods for the
         *     account.
         */
        post: operations["repoGroupsDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services.sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a service
         * @deprecated
         * @description Creates the service with this `reference_id`, or updates it. An older help page documents the method; the current site
         *     does not list it, and we know of no published program that uses it. Whether it still works is not known.
         */
        post: operations["servicesSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Arguments of aiToolMetrics.push
         * @description Arguments of `aiToolMetrics.push`.
         */
        AiToolMetricsPushArguments: components["schemas"]["AiToolUsage"];
        /**
         * Success of aiToolMetrics.push
         * @description The response of `aiToolMetrics.push`.
         */
        AiToolMetricsPushSuccess: components["schemas"]["Success"] & components["schemas"]["AiToolRecord"];
        /**
         * AI tool usage
         * @description What one person did with one AI tool on one day.
         */
        AiToolUsage: {
            /** @description Email address of the person. What happens if DX does not know the address is not documented. */
            email: components["schemas"]["Email"];
            /**
             * @description Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.
             * @example 2025-01-15
             */
            date: string & unknown;
            /**
             * @description Whether the person used the tool that day.
             * @example true
             */
            is_active: boolean;
            /**
             * @description Name of the tool. No page says that it must be registered first.
             * @example tabnine
             */
            tool: string;
            /**
             * @description Your own usage figures.
             * @example {
             *       "usage": 100
             *     }
             */
            metrics?: {
                [key: string]: unknown;
            };
            /** @description Input tokens consumed. */
            input_tokens?: components["schemas"]["TokenCount"];
            /** @description Output tokens generated. */
            output_tokens?: components["schemas"]["TokenCount"];
            /** @description Tokens written to the cache. */
            cache_write_tokens?: components["schemas"]["TokenCount"];
            /** @description Tokens read from the cache. */
            cache_read_tokens?: components["schemas"]["TokenCount"];
            /**
             * @description Spend in US cents.
             * @example 250
             */
            spend_cents?: number;
            /** @description Usage by model for this person, day and tool. Each model may appear once. */
            model_breakdowns?: components["schemas"]["AiToolModelBreakdown"][];
        };
        /**
         * Success
         * @description The request succeeded.
         */
        Success: {
            /**
             * @description Always true.
             * @constant
             */
            ok: true;
        };
        /**
         * AI tool record
         * @description The stored record.
         */
        AiToolRecord: {
            /**
             * @description ID that DX gave the record.
             * @example 0d6b1f0e-2f34-4a86-9a0b-5f8d5a1f6a35
             */
            id: string;
        } & components["schemas"]["AiToolUsage"];
        /**
         * Arguments of aiToolMetrics.pushAll
         * @description Arguments of `aiToolMetrics.pushAll`.
         */
        AiToolMetricsPushAllArguments: {
            /** @description The records to store. */
            data: components["schemas"]["AiToolUsage"][];
        };
        /**
         * Success of aiToolMetrics.pushAll
         * @description The response of `aiToolMetrics.pushAll`.
         */
        AiToolMetricsPushAllSuccess: components["schemas"]["Success"] & {
            /** @description The stored records. */
            data: components["schemas"]["AiToolRecord"][];
        };
        /**
         * Success of customData.get
         * @description The response of `customData.get`.
         */
        CustomDataGetSuccess: components["schemas"]["Success"] & components["schemas"]["CustomDataRecord"];
        /**
         * Custom data record
         * @description One stored record.
         */
        CustomDataRecord: {
            /**
             * @description ID that DX gave the record. Probably a UUID.
             * @example 0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10
             */
            id: string;
            /**
             * @description What the record is about.
             * @example orgname/repo
             */
            reference: string;
            /**
             * @description Name of the record within its reference.
             * @example example
             */
            key: string;
            /**
             * @description The stored JSON object.
             * @example {
             *       "version": "1.2.3"
             *     }
             */
            value: {
                [key: string]: unknown;
            };
            /** @description The time that was given, or else the time at which the request was received. */
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * Success of customData.getAllByReference
         * @description The response of `customData.getAllByReference`.
         */
        CustomDataGetAllByReferenceSuccess: components["schemas"]["Success"] & {
            /** @description The records. */
            data: components["schemas"]["CustomDataRecord"][];
        };
        /**
         * Arguments of customData.set
         * @description Arguments of `customData.set`. One public program sends a number as `value`; the page asks for an object.
         */
        CustomDataSetArguments: components["schemas"]["CustomDataItem"];
        /**
         * Success of customData.set
         * @description The response of `customData.set`.
         */
        CustomDataSetSuccess: components["schemas"]["Success"] & components["schemas"]["CustomDataRecord"];
        /**
         * Custom data item
         * @description A record to store under its reference and key.
         */
        CustomDataItem: {
            /**
             * @description What the record is about, for example the full name of a repository.
             * @example orgname/repo
             */
            reference: string;
            /**
             * @description Name of the record within its reference. The pair is unique.
             * @example example
             */
            key: string;
            /**
             * @description The JSON object to store.
             * @example {
             *       "version": "1.2.3"
             *     }
             */
            value: {
                [key: string]: unknown;
            };
            /** @description When the value was true, in ISO 8601. By default the time at which the request is received. */
            timestamp?: components["schemas"]["Timestamp"];
        };
        /**
         * Arguments of customData.setAll
         * @description Arguments of `customData.setAll`.
         */
        CustomDataSetAllArguments: {
            /** @description The records to store. */
            data: components["schemas"]["CustomDataItem"][];
        };
        /**
         * Common failure
         * @description The request was rejected or failed.
         */
        CommonFailure: components["schemas"]["Failure"] & {
            /** @description Code of the error. The set is open. */
            error?: components["schemas"]["CommonErrorCode"] | components["schemas"]["OtherErrorCode"];
        };
        /**
         * Arguments of customData.delete
         * @description Arguments of `customData.delete`. Needs `id`, or `reference` and `key`.
         */
        CustomDataDeleteArguments: {
            /**
             * @description ID that DX gave the record. Use it instead of `reference` and `key`.
             * @example 0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10
             */
            id?: string;
            /**
             * @description What the record is about. Goes with `key`.
             * @example orgname/repo
             */
            reference?: string;
            /**
             * @description Name of the record within its reference. Goes with `reference`.
             * @example example
             */
            key?: string;
        } | unknown | unknown;
        /**
         * Arguments of customData.deleteAllByReference
         * @description Arguments of `customData.deleteAllByReference`.
         */
        CustomDataDeleteAllByReferenceArguments: {
            /**
             * @description What the records are about.
             * @example orgname/repo
             */
            reference: string;
        };
        /**
         * Arguments of customMetrics.push
         * @description Arguments of `customMetrics.push`.
         */
        CustomMetricsPushArguments: {
            /**
             * @description What the metric is about.
             * @example orgname/service
             */
            reference: string;
            /**
             * @description Name of the metric.
             * @example example
             */
            key: string;
            /**
             * @description The measured number.
             * @example 42.5
             */
            value: number;
            metadata?: components["schemas"]["Metadata"];
            /** @description When it was measured, in ISO 8601. By default the time at which the request is received. */
            timestamp?: components["schemas"]["Timestamp"];
        };
        /**
         * Success of customMetrics.push
         * @description The response of `customMetrics.push`.
         */
        CustomMetricsPushSuccess: components["schemas"]["Success"] & components["schemas"]["CustomMetricRecord"];
        /**
         * Metadata
         * @description A JSON object with your own data.
         * @example {
         *       "version": "v1.11.23"
         *     }
         */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * ISO 8601
         * Format: iso8601
         * @description Date and time in ISO 8601, preferably with a time zone (`2025-01-01T12:05:00Z`). Without one it is read as UTC, which no page confirms.
         * @example 2025-01-01T12:05:00Z
         */
        Timestamp: string;
        /**
         * Custom metric record
         * @description One point of a time series.
         */
        CustomMetricRecord: {
            /**
             * @description ID that DX gave the record. Probably a UUID.
             * @example 399599e8-a526-4073-ba7f-cfada89adfa0
             */
            id: string;
            /**
             * @description What the metric is about.
             * @example orgname/service
             */
            reference: string;
            /**
             * @description Name of the metric.
             * @example example
             */
            key: string;
            /**
             * @description The measured number.
             * @example 42.5
             */
            value: number;
            /**
             * @description The JSON object that came with the number.
             * @example {
             *       "other": "data"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description The time that was given, or else the time at which the request was received. */
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * Success of customMetrics.list
         * @description The response of `customMetrics.list`.
         */
        CustomMetricsListSuccess: components["schemas"]["Success"] & {
            /** @description The points. */
            data: components["schemas"]["CustomMetricRecord"][];
        };
        /**
         * Arguments of customMetrics.delete
         * @description Arguments of `customMetrics.delete`.
         */
        CustomMetricsDeleteArguments: {
            /**
             * @description ID that DX gave the point.
             * @example 399599e8-a526-4073-ba7f-cfada89adfa0
             */
            id: string;
        };
        /**
         * Arguments of deployments.create
         * @description Arguments of `deployments.create`.
         */
        DeploymentsCreateArguments: {
            deployed_at: components["schemas"]["DeploymentTime"];
            service: components["schemas"]["DeployedService"];
            repository?: components["schemas"]["RepositoryName"];
            /** @description The deployed commit, 7 to 40 characters. Without it attribution goes by time and is less accurate. */
            commit_sha?: components["schemas"]["CommitSha"];
            merge_commit_shas?: components["schemas"]["MergeCommitShas"];
            /**
             * @description Branch that pull requests are merged into before they are deployed. Limits attribution to it.
             * @example develop
             */
            integration_branch?: string;
            /**
             * @description Your own ID of the deployment, a random UUID by default. The same ID with different values is rejected.
             * @example globally-unique-identifier
             */
            reference_id?: string;
            /**
             * @description Where the deployment went. Programs send it and a column of that name exists; no page of the method shows it.
             * @default production
             * @example production
             */
            environment?: string;
            /**
             * @description Whether the deployment succeeded.
             * @default true
             */
            success?: boolean;
            /**
             * @description The system that deployed.
             * @example argoCD
             */
            source_name?: string;
            /** @description Page of the deployment, shown in DX. */
            source_url?: components["schemas"]["Url"];
            metadata?: components["schemas"]["Metadata"];
        } & ((unknown | unknown) & unknown);
        /**
         * Failure
         * @description The request was rejected or failed.
         */
        Failure: {
            /**
             * @description Always false.
             * @constant
             */
            ok: false;
            /**
             * @description Code of the error.
             * @example invalid_arguments
             */
            error: string;
            /** @description A human-readable message. Documented in words only; no sample shows it. */
            message?: string;
        };
        /** @description Code of the error. The set is open. */
        DeploymentsCreateErrorCode: ("not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "required_params_missing" | "repo_not_found") | components["schemas"]["CommonErrorCode"] | components["schemas"]["OtherErrorCode"];
        /**
         * Deployment time
         * @description Time of the deployment, as an ISO 8601 string, Unix seconds or Unix milliseconds.
         */
        DeploymentTime: components["schemas"]["Timestamp"] | components["schemas"]["UnixTime"] | components["schemas"]["UnixTimeText"];
        /**
         * Deployed service
         * @description The service that was deployed. A plain string sets both its identifier and its name.
         */
        DeployedService: string | components["schemas"]["Service"];
        /**
         * Repository name
         * @description Full name of the repository, with its organization. For Bitbucket Data Center `project_key/repository_name`; for Azure DevOps the project in place of the organization; for Gerrit the project alone. For Bitbucket Cloud older pages asked for the name without a prefix; the newest no longer do.
         * @example myorg/payments
         */
        RepositoryName: string;
        /**
         * Commit hash
         * @description Hash of a commit, 7 to 40 characters.
         * @example a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2
         */
        CommitSha: string & unknown;
        /**
         * Merge commit hashes
         * @description Hashes of the merge commits of exactly the pull requests that were deployed. An array, not an object.
         * @example [
         *       "a0e61dfff93b",
         *       "07788cacf2c"
         *     ]
         */
        MergeCommitShas: components["schemas"]["CommitSha"][];
        /**
         * URL
         * @description URL of a web page.
         * @example https://my_argocd.myplace.org/build/1791
         */
        Url: string & unknown;
        /**
         * Any method
         * @description Codes that any method can return. Not every method page lists them.
         * @enum {string}
         */
        CommonErrorCode: "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments";
        /**
         * Any other code
         * @description Codes that no page lists. The set is open, so a client must expect new ones.
         */
        OtherErrorCode: string & {};
        /**
         * Arguments of deployments.upsert
         * @description Arguments of `deployments.upsert`. An argument that is left out stays unchanged.
         */
        DeploymentsUpsertArguments: {
            reference_id: components["schemas"]["DeploymentReferenceId"];
            deployed_at?: components["schemas"]["DeploymentTime"];
            service?: components["schemas"]["DeployedService"];
            repository?: components["schemas"]["RepositoryName"];
            /** @description The deployed commit, 7 to 40 characters. Clears the stored `merge_commit_shas`. */
            commit_sha?: components["schemas"]["CommitSha"];
            /** @description Hashes of the merge commits that were deployed. A non-empty array clears the stored `commit_sha`. */
            merge_commit_shas?: components["schemas"]["MergeCommitShas"];
            /**
             * @description Where the deployment went; the default applies on creation. Listed for the update.
             * @default production
             * @example production
             */
            environment?: string;
            /** @description The system that deployed. Listed for the update. */
            source_name?: string;
            /** @description Page of the deployment. Listed for the update. */
            source_url?: components["schemas"]["Url"];
            /** @description Your own facts. Listed for the update. */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description Branch that limits attribution. The page's list could not be read to its end.
             * @example develop
             */
            integration_branch?: string;
            /** @description Whether the deployment succeeded. The page's list could not be read to its end. */
            success?: boolean;
        } & unknown;
        /**
         * Success of deployments.upsert
         * @description The response of `deployments.upsert`.
         */
        DeploymentsUpsertSuccess: components["schemas"]["Success"] & {
            /**
             * @description What the request did.
             * @example created
             * @example updated
             */
            action?: string;
            reference_id?: components["schemas"]["DeploymentReferenceId"];
        };
        /** @description Code of the error. The set is open. */
        DeploymentsUpsertErrorCode: ("not_authed" | "required_params_missing" | "invalid_reference_id" | "repo_not_found" | "deployment_not_api_managed") | components["schemas"]["CommonErrorCode"] | components["schemas"]["OtherErrorCode"];
        /**
         * Deployment reference
         * @description Your own ID of the deployment, a string or an integer. Use the same one in every request about it.
         * @example release-v2.4.0
         */
        DeploymentReferenceId: string | number;
        /**
         * Arguments of deployments.update
         * @description Arguments of `deployments.update`. An argument that is left out stays unchanged.
         */
        DeploymentsUpdateArguments: {
            reference_id: components["schemas"]["DeploymentReferenceId"];
            deployed_at?: components["schemas"]["DeploymentTime"];
            /** @description The service in place of the stored one. A plain string sets both its identifier and its name. */
            service?: components["schemas"]["DeployedService"];
            repository?: components["schemas"]["RepositoryName"];
            /** @description The deployed commit, 7 to 40 characters. Clears the stored `merge_commit_shas`. */
            commit_sha?: components["schemas"]["CommitSha"];
            /** @description Hashes of the merge commits that were deployed. A non-empty array clears the stored `commit_sha`. */
            merge_commit_shas?: components["schemas"]["MergeCommitShas"];
            /**
             * @description Where the deployment went.
             * @example production
             */
            environment?: string;
            /**
             * @description The system that deployed.
             * @example argoCD
             */
            source_name?: string;
            source_url?: components["schemas"]["Url"];
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description Branch that limits attribution. The page's list could not be read to its end.
             * @example develop
             */
            integration_branch?: string;
            /** @description Whether the deployment succeeded. The page's list could not be read to its end. */
            success?: boolean;
        } & unknown;
        /**
         * Success of deployments.update
         * @description The response of `deployments.update`.
         */
        DeploymentsUpdateSuccess: components["schemas"]["Success"] & {
            /**
             * @description What the request did.
             * @example updated
             */
            action?: string;
            reference_id?: components["schemas"]["DeploymentReferenceId"];
        };
        /** @description Code of the error. The set is open. */
        DeploymentsUpdateErrorCode: "deployment_not_found" | ("not_authed" | "required_params_missing" | "invalid_reference_id" | "deployment_not_api_managed") | components["schemas"]["CommonErrorCode"] | components["schemas"]["OtherErrorCode"];
        /**
         * Arguments of deployments.delete
         * @description Arguments of `deployments.delete`.
         */
        DeploymentsDeleteArguments: {
            reference_id: components["schemas"]["DeploymentReferenceId"];
        };
        /**
         * Success of deployments.delete
         * @description The response of `deployments.delete`.
         */
        DeploymentsDeleteSuccess: components["schemas"]["Success"] & {
            /**
             * @description What the request did.
             * @example deleted
             */
            action: string & "deleted";
            reference_id: components["schemas"]["DeploymentReferenceId"];
        };
        /** @description Code of the error. The set is open. */
        DeploymentsDeleteErrorCode: ("not_authed" | "required_params_missing" | "invalid_reference_id" | "deployment_not_api_managed") | components["schemas"]["CommonErrorCode"] | components["schemas"]["OtherErrorCode"];
        /**
         * Arguments of deployments.setPullServices
         * @description Arguments of `deployments.setPullServices`. Needs `github_pull_id`, or `repository` and `pull_number`.
         */
        DeploymentsSetPullServicesArguments: {
            /**
             * @description GitHub's global ID of the pull request, not its number. One sentence on the page names it `pull_request_id`.
             * @example 1497468863
             */
            github_pull_id?: number;
            /**
             * @description Full name of the GitHub repository, with its organization.
             * @example orgname/payments
             */
            repository?: string;
            /**
             * @description Number of the pull request in its repository. One number, although an example shows an array.
             * @example 234
             */
            pull_number?: number;
            /** @description The services, as objects. Programs written for older pages send plain strings. */
            services: components["schemas"]["Service"][];
            /**
             * @description False adds the services to those that are stored, true replaces all of them.
             * @default false
             */
            replace?: boolean;
        } | unknown | unknown;
        /**
         * Service
         * @description A service by its identifier.
         */
        Service: {
            /**
             * @description Identifier of the service.
             * @example payments-service
             */
            identifier: string;
            /**
             * @description Display name of the service.
             * @example Payments
             */
            name?: string;
        };
        /**
         * Arguments of incidents.upsert
         * @description Arguments of `incidents.upsert`.
         */
        IncidentsUpsertArguments: {
            /**
             * @description Your own ID of the incident.
             * @example 36b1f37a-e60f-4ccd-b0c4-878a6d1175fe
             */
            reference_id: string;
            /** @description When the incident began, in ISO 8601. */
            started_at: components["schemas"]["Timestamp"];
            /** @description When the incident ended, in ISO 8601. Null while it lasts. */
            resolved_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description What happened.
             * @example Invalid argument broke settings page
             */
            name?: string;
            /**
             * @description Priority, free text.
             * @example p1
             */
            priority?: string;
            /** @description Page of the incident in its own system. */
            source_url?: components["schemas"]["Url"];
            /** @description The affected services, as objects. Left out, those stored stay; null or an empty array removes them. Older pages required the argument. */
            services?: components["schemas"]["Service"][] | null;
            /**
             * @description Your own facts; keys are letters, digits, dash and underscore. Left out, those stored stay; null or an empty array removes them.
             * @example {
             *       "region": "eu-west-1"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            } | unknown[] | null;
        };
        /** @description Code of the error. The set is open. */
        IncidentsUpsertErrorCode: ("not_authed" | "invalid_arguments" | "metadata_invalid") | components["schemas"]["CommonErrorCode"] | components["schemas"]["OtherErrorCode"];
        /**
         * Arguments of incidents.sync
         * @description Arguments of `incidents.sync`.
         */
        IncidentsSyncArguments: {
            /**
             * @description Your own ID of the incident.
             * @example 36b1f37a-e60f-4ccd-b0c4-878a6d1175fe
             */
            reference_id: string;
            /** @description When the incident began, in ISO 8601. */
            started_at: components["schemas"]["Timestamp"];
            /** @description When the incident ended, in ISO 8601. Null while it lasts. */
            resolved_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description What happened.
             * @example Invalid argument broke settings page
             */
            name?: string;
            /**
             * @description Priority, free text.
             * @example p1
             */
            priority?: string;
            /** @description Page of the incident in its own system. */
            source_url?: components["schemas"]["Url"];
            /**
             * @description The affected services, as plain strings.
             * @example [
             *       "payments-api",
             *       "auth"
             *     ]
             */
            services: string[];
            /**
             * @description Your own facts; keys are letters, digits, dash and underscore.
             * @example {
             *       "region": "eu-west-1"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Code of the error. The set is open. */
        IncidentsSyncErrorCode: ("not_authed" | "invalid_arguments" | "metadata_invalid") | components["schemas"]["CommonErrorCode"] | components["schemas"]["OtherErrorCode"];
        /**
         * Arguments of pipelineRuns.upsert
         * @description Arguments of `pipelineRuns.upsert`. Needs `repository` where `commit_sha` or `pr_number` is given.
         */
        PipelineRunsUpsertArguments: {
            /**
             * @description Name of the pipeline.
             * @example integration_tests
             */
            pipeline_name: string;
            /**
             * @description The CI system, free text.
             * @example Tekton
             */
            pipeline_source: string;
            /**
             * @description Your own ID of the run, unique across all pipelines. Requests that share it become one record.
             * @example AA713E04-1880-4E17-8C49-4A41733DAFCF
             */
            reference_id: string;
            /** @description When the run, or this part of it, began, in ISO 8601. The earliest request wins. */
            started_at: components["schemas"]["Timestamp"];
            /** @description Status of the run. The default is `unknown`. */
            status?: ("failure" | "running" | "success" | "cancelled") | "unknown";
            /** @description When the run ended, in ISO 8601. */
            finished_at?: components["schemas"]["Timestamp"];
            /**
             * @description Full name of the repository. Required where `commit_sha` or `pr_number` is given.
             * @example getdx/some_repo
             */
            repository?: string;
            /**
             * @description The commit that ran. This page gives no length.
             * @example a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2
             */
            commit_sha?: string;
            /**
             * @description Number of the pull request.
             * @example 1
             */
            pr_number?: number;
            /** @description Page of the run in its own system. */
            source_url?: components["schemas"]["Url"];
            /**
             * @description Branch that ran.
             * @example main
             */
            head_branch?: string;
            /** @description Email address of the person behind the run. */
            email?: components["schemas"]["Email"];
            /**
             * @description GitHub name of the person behind the run.
             * @example johndoe
             */
            github_username?: string;
            /**
             * @description GitLab name of the person behind the run.
             * @example johndoe
             */
            gitlab_username?: string;
        };
        /**
         * Email address
         * @description Email address of the person.
         * @example test@example.com
         */
        Email: string & unknown;
        /**
         * Arguments of pipelineRuns.sync
         * @description Arguments of `pipelineRuns.sync`. Needs `repository` where `commit_sha` or `pr_number` is given.
         */
        PipelineRunsSyncArguments: {
            /**
             * @description Name of the pipeline.
             * @example build_panda_finder
             */
            pipeline_name: string;
            /**
             * @description The CI system, free text.
             * @example Jenkins
             */
            pipeline_source: string;
            /**
             * @description Your own ID of the run, unique across all pipelines. Requests that share it become one record.
             * @example AA713E04-1880-4E17-8C49-4A41733DAFCF
             */
            reference_id: string;
            /** @description When the run began: Unix seconds as a string. */
            started_at: components["schemas"]["PipelineRunsSyncTime"];
            /** @description Status of the run. */
            status?: ("failure" | "running" | "success" | "cancelled") | (string & {});
            /** @description ID of the run in its CI system. A published program sends it, and the table has a column of that name. */
            source_id?: string;
            /** @description Branch that the pull request is for. A published program sends it. */
            base_branch?: string;
            /** @description Branch that ran. A published program sends it beside `head_branch`. */
            branch?: string;
            /** @description When the run ended. That it takes the form of `started_at` is inferred. */
            finished_at?: components["schemas"]["PipelineRunsSyncTime"];
            /**
             * @description Full name of the repository.
             * @example getdx/some_repo
             */
            repository?: string;
            /**
             * @description The commit that ran.
             * @example a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2
             */
            commit_sha?: string;
            /**
             * @description Number of the pull request.
             * @example 1
             */
            pr_number?: number;
            /** @description Page of the run in its own system. */
            source_url?: components["schemas"]["Url"];
            /**
             * @description Branch that ran.
             * @example main
             */
            head_branch?: string;
            /** @description Email address of the person behind the run. */
            email?: components["schemas"]["Email"];
            /**
             * @description GitHub name of the person behind the run.
             * @example johndoe
             */
            github_username?: string;
            /**
             * @description GitLab name of the person behind the run.
             * @example johndoe
             */
            gitlab_username?: string;
        };
        /**
         * Legacy time
         * @description Unix time in seconds, as a string.
         */
        PipelineRunsSyncTime: string | number;
        /**
         * Group id
         * @description ID that DX gave the group. The pages show a string here and a number elsewhere.
         * @example 123
         */
        RepoGroupIdText: string | number;
        /**
         * Repository group response
         * @description The group, under `data`.
         */
        RepoGroupAnswer: components["schemas"]["Success"] & {
            data: components["schemas"]["RepoGroup"];
        };
        /**
         * Arguments of repoGroups.upsert
         * @description Arguments of `repoGroups.upsert`. Without `id` and `reference_id` it creates a group.
         */
        RepoGroupsUpsertArguments: {
            /** @description ID of the group to update. */
            id?: components["schemas"]["RepoGroupId"];
            /**
             * @description Your own ID of the group. The same ID updates the same group.
             * @example frontend-team
             */
            reference_id?: string;
            /**
             * @description Name of the group.
             * @example Frontend Team
             */
            name: string;
            /**
             * @description ID of the group above it.
             * @example 456
             */
            parent_id?: number | null;
            /** @description The repositories of the group. They replace those it has. What leaving it out does on an update is not documented. */
            repos?: components["schemas"]["RepoReference"][];
        } & unknown;
        /**
         * Group id
         * @description ID that DX gave the group. The pages show it as a number here and as a string elsewhere.
         * @example 123
         */
        RepoGroupId: number | string;
        /**
         * Repository reference
         * @description A repository, by the system it lives in and that system's own ID. Both are columns of the table `repos`.
         */
        RepoReference: {
            /**
             * @description The system that hosts the repository.
             * @example github
             */
            source: string;
            /**
             * @description ID that the system gave the repository.
             * @example 12345
             */
            external_id: string;
        };
        /**
         * Arguments of repoGroups.addRepos
         * @description Arguments of `repoGroups.addRepos`. Needs `id` or `reference_id`.
         */
        RepoGroupsAddReposArguments: ({
            id?: components["schemas"]["RepoGroupId"];
            /**
             * @description Your own ID of the group.
             * @example frontend-team
             */
            reference_id?: string;
            /** @description The repositories to add. */
            repos: components["schemas"]["RepoReference"][];
        } & unknown) | unknown | unknown;
        /**
         * Arguments of repoGroups.removeRepos
         * @description Arguments of `repoGroups.removeRepos`. Needs `id` or `reference_id`.
         */
        RepoGroupsRemoveReposArguments: ({
            id?: components["schemas"]["RepoGroupId"];
            /**
             * @description Your own ID of the group.
             * @example frontend-team
             */
            reference_id?: string;
            /** @description The repositories to remove. Each must be in the group. */
            repos: components["schemas"]["RepoReference"][];
        } & unknown) | unknown | unknown;
        /**
         * Arguments of repoGroups.delete
         * @description Arguments of `repoGroups.delete`. Needs `id` or `reference_id`.
         */
        RepoGroupsDeleteArguments: ({
            id?: components["schemas"]["RepoGroupIdText"];
            /**
             * @description Your own ID of the group.
             * @example frontend-team
             */
            reference_id?: string;
        } & unknown) | unknown | unknown;
        /**
         * Arguments of services.sync
         * @description Arguments of `services.sync`.
         */
        ServicesSyncArguments: {
            /**
             * @description Your own ID of the service. The same ID updates the same service.
             * @example payments-service
             */
            reference_id: string;
            /**
             * @description Name of the service.
             * @example Payments
             */
            name: string;
            /**
             * @description The team that owns the service, as in the column `source_id` of the table `dx_teams`.
             * @example MjI2Mjc
             */
            dx_team_id?: string;
        };
        /** @description Code of the error. The set is open. */
        ServicesSyncErrorCode: ("not_authed" | "invalid_arguments") | components["schemas"]["CommonErrorCode"] | components["schemas"]["OtherErrorCode"];
        /**
         * Token count
         * @description Number of tokens.
         * @example 1200
         */
        TokenCount: number & unknown;
        /**
         * Usage by model
         * @description Usage of one model within the day. It is kept beside the totals and neither replaces nor adds to them.
         */
        AiToolModelBreakdown: {
            /**
             * @description Name of the model, once per record.
             * @example sonnet-4
             */
            model: string;
            /**
             * @description Input tokens that did not come from the cache.
             * @example 800
             */
            input_tokens?: number;
            /**
             * @description Output tokens.
             * @example 300
             */
            output_tokens?: number;
            /** @description Tokens written to the cache. */
            cache_write_tokens?: components["schemas"]["TokenCount"];
            /** @description Tokens read from the cache. */
            cache_read_tokens?: components["schemas"]["TokenCount"];
            /**
             * @description Spend in US cents. The table has the column; the name of the argument is taken from it.
             * @example 12.5
             */
            spend_cents?: number;
            /**
             * @description Credits used, possibly a fraction. The table has the column; the name of the argument is taken from it.
             * @example 0.25
             */
            credits_used?: number;
        };
        /**
         * Unix time
         * Format: unix-time
         * @description Seconds since 1970 in UTC (10 digits today) or milliseconds (13 digits).
         * @example 1680723287
         */
        UnixTime: number & unknown;
        /**
         * Unix time as text
         * @description Unix time in digits. Published programs send it; no current page documents it.
         * @example 1680723287
         */
        UnixTimeText: string;
        /**
         * Repository group
         * @description A node in the tree of repository groups.
         */
        RepoGroup: {
            /**
             * @description ID that DX gave the group.
             * @example 123
             */
            id: number;
            /**
             * @description Your own ID of the group.
             * @example frontend-team
             */
            reference_id: string | null;
            /**
             * @description Name of the group.
             * @example Frontend Team
             */
            name: string;
            /**
             * @description ID of the group above it, null at the top.
             * @example 456
             */
            parent_id: number | null;
            /** @description When the group was stored first. */
            row_created_at: components["schemas"]["Timestamp"];
            /** @description When the group was changed last. */
            row_updated_at: components["schemas"]["Timestamp"];
            /** @description Repositories of the group. A repository is in one group only. */
            repos: components["schemas"]["RepoReference"][];
        };
    };
    responses: {
        /** @description The request was rejected. No page of this method lists its codes; these can come from any method. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonFailure"];
            };
        };
        /** @description The request was rejected. No page of this method lists its codes; these can come from any method. */
        ReadFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonFailure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    aiToolMetricsPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AiToolMetricsPushArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["AiToolMetricsPushArguments"];
            };
        };
        responses: {
            /** @description The stored record, beside `ok`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiToolMetricsPushSuccess"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    aiToolMetricsPushAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AiToolMetricsPushAllArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["AiToolMetricsPushAllArguments"];
            };
        };
        responses: {
            /** @description The stored records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiToolMetricsPushAllSuccess"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    customDataGet: {
        parameters: {
            query?: {
                /** @description ID that DX gave the record. Use it instead of `reference` and `key`. */
                id?: string;
                /** @description What the record is about. Goes with `key`. */
                reference?: string;
                /** @description Name of the record within its reference. Goes with `reference`. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. Help article 10258378 lists its fields; that they are next to `ok` is an assumption. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomDataGetSuccess"];
                };
            };
            422: components["responses"]["ReadFailure"];
        };
    };
    customDataGetAllByReference: {
        parameters: {
            query: {
                /** @description What the records are about. */
                reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records, possibly none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomDataGetAllByReferenceSuccess"];
                };
            };
            422: components["responses"]["ReadFailure"];
        };
    };
    customDataSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomDataSetArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["CustomDataSetArguments"];
            };
        };
        responses: {
            /** @description The stored record. Help article 10258378 lists its fields; that they are next to `ok` is an assumption. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomDataSetSuccess"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    customDataSetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomDataSetAllArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["CustomDataSetAllArguments"];
            };
        };
        responses: {
            /** @description All records are stored. Only `ok` is certain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request was rejected and nothing was stored. No page of this method lists its codes. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonFailure"];
                };
            };
        };
    };
    customDataDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomDataDeleteArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["CustomDataDeleteArguments"];
            };
        };
        responses: {
            /** @description The record is deleted. Rely on `ok` only. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    customDataDeleteAllByReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomDataDeleteAllByReferenceArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["CustomDataDeleteAllByReferenceArguments"];
            };
        };
        responses: {
            /** @description The records are gone. Only `ok` is certain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    customMetricsPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomMetricsPushArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["CustomMetricsPushArguments"];
            };
        };
        responses: {
            /** @description The stored point. The fields are listed on an older page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomMetricsPushSuccess"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    customMetricsList: {
        parameters: {
            query: {
                /** @description What the metric is about. */
                reference: string;
                /** @description Name of the metric. */
                key: string;
                /** @description Order by time. */
                order?: "asc" | "desc";
                /** @description Time at which the list begins, in the direction of `order`. That the point at that time is included is inferred (`metric-paging`). */
                from?: components["schemas"]["Timestamp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points, 100 at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomMetricsListSuccess"];
                };
            };
            422: components["responses"]["ReadFailure"];
        };
    };
    customMetricsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomMetricsDeleteArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["CustomMetricsDeleteArguments"];
            };
        };
        responses: {
            /** @description The point is gone. Only `ok` is certain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    deploymentsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentsCreateArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["DeploymentsCreateArguments"];
            };
        };
        responses: {
            /** @description The deployment is stored. Only `ok` is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request was rejected. Older pages documented 409 for a known reference with different values. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"] & {
                        error?: components["schemas"]["DeploymentsCreateErrorCode"];
                    };
                };
            };
        };
    };
    deploymentsUpsert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentsUpsertArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["DeploymentsUpsertArguments"];
            };
        };
        responses: {
            /** @description The deployment is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentsUpsertSuccess"];
                };
            };
            /** @description The request was rejected. The page's list of codes could not be read; these are the codes of the related methods. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"] & {
                        error?: components["schemas"]["DeploymentsUpsertErrorCode"];
                    };
                };
            };
        };
    };
    deploymentsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentsUpdateArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["DeploymentsUpdateArguments"];
            };
        };
        responses: {
            /** @description The deployment is patched. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentsUpdateSuccess"];
                };
            };
            /** @description The request was rejected. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"] & {
                        error?: components["schemas"]["DeploymentsUpdateErrorCode"];
                    };
                };
            };
        };
    };
    deploymentsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentsDeleteArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["DeploymentsDeleteArguments"];
            };
        };
        responses: {
            /** @description The deployment is deleted, or did not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentsDeleteSuccess"];
                };
            };
            /** @description The request was rejected. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"] & {
                        error?: components["schemas"]["DeploymentsDeleteErrorCode"];
                    };
                };
            };
        };
    };
    deploymentsSetPullServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentsSetPullServicesArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["DeploymentsSetPullServicesArguments"];
            };
        };
        responses: {
            /** @description The services are stored. Only `ok` is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    incidentsUpsert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsUpsertArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["IncidentsUpsertArguments"];
            };
        };
        responses: {
            /** @description The incident is stored. Only `ok` is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request was rejected. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"] & {
                        error?: components["schemas"]["IncidentsUpsertErrorCode"];
                    };
                };
            };
        };
    };
    incidentsSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentsSyncArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["IncidentsSyncArguments"];
            };
        };
        responses: {
            /** @description The incident is stored. Only `ok` is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request was rejected. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"] & {
                        error?: components["schemas"]["IncidentsSyncErrorCode"];
                    };
                };
            };
        };
    };
    pipelineRunsUpsert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRunsUpsertArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["PipelineRunsUpsertArguments"];
            };
        };
        responses: {
            /** @description The run is stored. Only `ok` is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    pipelineRunsSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRunsSyncArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["PipelineRunsSyncArguments"];
            };
        };
        responses: {
            /** @description The run is stored. Only `ok` is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    repoGroupsGet: {
        parameters: {
            query?: {
                /** @description ID that DX gave the group. Use it instead of `reference_id`. */
                id?: components["schemas"]["RepoGroupIdText"];
                /** @description Your own ID of the group. Use it instead of `id`. */
                reference_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepoGroupAnswer"];
                };
            };
            422: components["responses"]["ReadFailure"];
        };
    };
    repoGroupsUpsert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepoGroupsUpsertArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["RepoGroupsUpsertArguments"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepoGroupAnswer"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    repoGroupsAddRepos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepoGroupsAddReposArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["RepoGroupsAddReposArguments"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepoGroupAnswer"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    repoGroupsRemoveRepos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepoGroupsRemoveReposArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["RepoGroupsRemoveReposArguments"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepoGroupAnswer"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    repoGroupsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepoGroupsDeleteArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["RepoGroupsDeleteArguments"];
            };
        };
        responses: {
            /** @description The group as it was, without repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepoGroupAnswer"];
                };
            };
            422: components["responses"]["Failure"];
        };
    };
    servicesSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServicesSyncArguments"];
                "application/x-www-form-urlencoded": components["schemas"]["ServicesSyncArguments"];
            };
        };
        responses: {
            /** @description The service is stored. Only `ok` is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request was rejected. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"] & {
                        error?: components["schemas"]["ServicesSyncErrorCode"];
                    };
                };
            };
        };
    };
}
