package com.atlassian.jira.project;

import java.util.List;

/** Finds projects; no permission is checked. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    List<Project> getProjects();
}
