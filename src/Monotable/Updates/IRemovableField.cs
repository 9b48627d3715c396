namespace Monotable;

/// <summary>A member that an update may remove: one that an item need not have.</summary>
public interface IRemovableField : IField;
