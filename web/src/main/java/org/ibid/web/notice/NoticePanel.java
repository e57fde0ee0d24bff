package org.ibid.web.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.HomePanel;
import org.ibid.web.security.SignedIn;

/** What somebody was told of late. */
@ApplicationScoped
class NoticePanel implements HomePanel {

    private final Notices notices;
    private final Courses courses;
    private final SignedIn signedIn;
    private final Language language;

    NoticePanel(Notices notices, Courses courses, SignedIn signedIn, Language language) {
        this.notices = notices;
        this.courses = courses;
        this.signedIn = signedIn;
        this.language = language;
    }

    @CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Told(List<Line> lines) implements TemplateInstance {}

    record Line(Notice notice, String course, String when) {}

    @Override
    public int place() {
        return 12;
    }

    @Override
    public Optional<TemplateInstance> forPerson() {
        List<Notice> told = notices.newTo(signedIn.id());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Membership> mine = courses.mine().stream()
                .collect(Collectors.toMap(membership -> membership.course().id(), membership -> membership));
        List<Line> lines = told.stream()
                .flatMap(notice -> Optional.ofNullable(mine.get(notice.course())).stream()
                        .map(membership -> line(notice, membership)))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Told(lines));
    }

    private Line line(Notice notice, Membership membership) {
        return new Line(
                notice,
                membership.course().title(),
                membership.course().time(language.times()).inFull(notice.at()));
    }
}
